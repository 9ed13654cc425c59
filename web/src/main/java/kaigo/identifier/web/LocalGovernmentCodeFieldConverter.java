package kaigo.identifier.web;

import jakarta.faces.convert.FacesConverter;
import kaigo.identifier.model.LocalGovernmentCode;

/** 全国地方公共団体コードの入力. */
@FacesConverter("kaigo.localGovernmentCode")
public class LocalGovernmentCodeFieldConverter extends ValueConverter<LocalGovernmentCode> {
    public LocalGovernmentCodeFieldConverter() {
        super(LocalGovernmentCode::of);
    }
}
