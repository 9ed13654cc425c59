package kaigo.party.model;

import java.time.LocalDate;
import kaigo.identifier.model.LocalGovernmentCode;

/**
 * 市町村とその保険者, on a day.
 *
 * @param since from when it stands so, or will; null: from the beginning
 * @param setupCompletedOn of its insurer
 */
public record MunicipalityNow(
        String lgCode,
        String prefecture,
        String name,
        String insurerNo,
        String insurerName,
        LocalDate since,
        LocalDate setupCompletedOn,
        LocalDate serviceStartOn) {

    /** 市区町村コード, for whoever chooses among them. */
    public LocalGovernmentCode code() {
        return new LocalGovernmentCode(lgCode);
    }
}
