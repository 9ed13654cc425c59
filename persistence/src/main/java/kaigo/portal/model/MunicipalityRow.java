package kaigo.portal.model;

import java.time.LocalDate;

/** 市町村の一覧の一行; the insurer's name differs where a union runs the insurance. */
public record MunicipalityRow(
        String lgCode, String prefecture, String name, String insurerNo, String insurerName, LocalDate serviceStartOn) {

    /** 利用開始: whether the service has begun on that day. */
    public boolean startedOn(LocalDate day) {
        return serviceStartOn != null && !serviceStartOn.isAfter(day);
    }
}
