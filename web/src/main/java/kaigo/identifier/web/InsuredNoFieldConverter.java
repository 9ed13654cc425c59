package kaigo.identifier.web;

import jakarta.faces.convert.FacesConverter;
import kaigo.identifier.model.InsuredNo;

/** 被保険者番号の入力. */
@FacesConverter("kaigo.insuredNo")
public class InsuredNoFieldConverter extends ValueConverter<InsuredNo> {
    public InsuredNoFieldConverter() {
        super(InsuredNo::of);
    }
}
