package kaigo.identifier.web;

import jakarta.faces.convert.FacesConverter;
import kaigo.identifier.model.MedicalInstitutionCode;

/** 医療機関コードの入力. */
@FacesConverter("kaigo.medicalInstitutionCode")
public class MedicalInstitutionCodeFieldConverter extends ValueConverter<MedicalInstitutionCode> {
    public MedicalInstitutionCodeFieldConverter() {
        super(MedicalInstitutionCode::of);
    }
}
