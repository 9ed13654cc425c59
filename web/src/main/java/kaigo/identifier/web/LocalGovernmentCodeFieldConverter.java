package kaigo.identifier.web;

import jakarta.faces.convert.FacesConverter;
import kaigo.identifier.model.LocalGovernmentCode;

/** 全国地方公共団体コードの入力, also by choosing among the names offered. */
@FacesConverter("kaigo.localGovernmentCode")
public class LocalGovernmentCodeFieldConverter extends ValueConverter<LocalGovernmentCode> {
    public LocalGovernmentCodeFieldConverter() {
        super(typed -> LocalGovernmentCode.of(Offered.number(typed)));
    }
}
