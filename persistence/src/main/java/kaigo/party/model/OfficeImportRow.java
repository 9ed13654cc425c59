package kaigo.party.model;

import kaigo.identifier.model.CorporationNo;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.identifier.model.OfficeNo;
import kaigo.identifier.model.ServiceCode;

/** 取込みの一行: one service of one office, checked and mended; what isn't known is null. */
public record OfficeImportRow(
        long line,
        OfficeNo officeNo,
        ServiceCode service,
        String name,
        String kana,
        String kanaKey,
        CorporationNo corporationNo,
        String corporationName,
        String address,
        String building,
        String phone,
        String fax,
        String url,
        LocalGovernmentCode municipality,
        Integer capacity,
        String weekdays,
        String weekdaysNote) {
    /** Whether another line says the same. */
    public boolean sameAs(OfficeImportRow other) {
        return at(0).equals(other.at(0));
    }

    private OfficeImportRow at(long place) {
        return new OfficeImportRow(
                place,
                officeNo,
                service,
                name,
                kana,
                kanaKey,
                corporationNo,
                corporationName,
                address,
                building,
                phone,
                fax,
                url,
                municipality,
                capacity,
                weekdays,
                weekdaysNote);
    }
}
