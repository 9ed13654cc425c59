package kaigo.identifier.web;

import jakarta.faces.convert.FacesConverter;
import kaigo.identifier.model.InsurerNo;

/** 介護保険者番号の入力, also by choosing among the names offered. */
@FacesConverter("kaigo.insurerNo")
public class InsurerNoFieldConverter extends ValueConverter<InsurerNo> {
    public InsurerNoFieldConverter() {
        super(typed -> InsurerNo.of(Offered.number(typed)));
    }
}
