package kaigo.sharing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kaigo.frame.web.Sentences;
import kaigo.sharing.model.AccessRow;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;
import kaigo.sharing.model.Purpose;

/**
 * 閲覧の1行: what one request showed, or was refused, with the same outcome: one line for the records of all its kinds.
 *
 * @param reason the condition that failed; null when seen
 */
public record Look(
        Instant at,
        String organisation,
        String viewer,
        List<InformationKind> kinds,
        Purpose purpose,
        Condition reason) {

    /** Of the records in their order; those of one request stand beside each other. */
    public static List<Look> of(List<AccessRow> rows) {
        List<Look> looks = new ArrayList<>();
        String request = null;
        for (AccessRow row : rows) {
            Look last = looks.isEmpty() ? null : looks.get(looks.size() - 1);
            boolean same = last != null
                    && Objects.equals(request, row.requestId())
                    && last.purpose == row.purpose()
                    && last.reason == row.reason();
            if (!same) {
                last = new Look(
                        row.at(), row.organisation(), row.viewer(), new ArrayList<>(), row.purpose(), row.reason());
                looks.add(last);
            }
            last.kinds.add(row.kind());
            request = row.requestId();
        }
        return looks;
    }

    /** 介護保険被保険者証、認定の進捗・結果. */
    public String what() {
        return kinds.stream()
                .map(kind -> Sentences.in("sharing", "kind." + kind))
                .collect(Collectors.joining("、"));
    }
}
