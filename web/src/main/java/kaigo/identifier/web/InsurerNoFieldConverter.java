package kaigo.identifier.web;

import jakarta.faces.convert.FacesConverter;
import kaigo.identifier.model.InsurerNo;

/** 介護保険者番号の入力. */
@FacesConverter("kaigo.insurerNo")
public class InsurerNoFieldConverter extends ValueConverter<InsurerNo> {
    public InsurerNoFieldConverter() {
        super(InsurerNo::of);
    }
}
