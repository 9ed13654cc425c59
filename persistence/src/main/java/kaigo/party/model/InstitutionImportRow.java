package kaigo.party.model;

import java.time.LocalDate;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.identifier.model.MedicalInstitutionCode;

/**
 * 医療機関の取込みの一行: one institution, with its beds from a day on when the row names them; what isn't stated is null, and
 * stays as it is.
 */
public record InstitutionImportRow(
        long line,
        MedicalInstitutionCode code,
        String name,
        Kana kana,
        String postcode,
        String address,
        String phone,
        LocalGovernmentCode municipality,
        LocalDate validFrom,
        Integer beds) {}
