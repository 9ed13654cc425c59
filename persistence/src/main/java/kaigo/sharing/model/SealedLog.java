package kaigo.sharing.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * 封印される記録: which table, and all that is sealed of its rows beside instant and number. Each has a chain of its own, whose
 * beginning names it: no seal of one passes for the other's.
 */
public enum SealedLog {
    /** アクセス記録 */
    ACCESS(
            "access_record",
            "access_seal",
            "0".repeat(64),
            List.of(
                    "account_id",
                    "organisation",
                    "organisation_no",
                    "insurer_no",
                    "insured_no",
                    "kind",
                    "purpose",
                    "outcome",
                    "reason",
                    "certificate_serial",
                    "request_id")),
    /** 監査記録 */
    AUDIT(
            "audit_record",
            "audit_seal",
            HexFormat.of().formatHex(IntervalDigest.sha256Of("audit_record".getBytes(StandardCharsets.US_ASCII))),
            List.of(
                    "account_id",
                    "actor",
                    "organisation",
                    "organisation_no",
                    "certificate_serial",
                    "use_case",
                    "outcome",
                    "reason",
                    "request_id"));

    private final String records;
    private final String seals;
    private final String beginning;
    private final List<String> texts;

    SealedLog(String records, String seals, String beginning, List<String> texts) {
        this.records = records;
        this.seals = seals;
        this.beginning = beginning;
        this.texts = texts;
    }

    /** The table of the records. */
    String records() {
        return records;
    }

    /** The table of their seals. */
    String seals() {
        return seals;
    }

    /** What stands for the seal before the first one. */
    String beginning() {
        return beginning;
    }

    /** All columns of a record but its instant and number. */
    List<String> texts() {
        return texts;
    }
}
