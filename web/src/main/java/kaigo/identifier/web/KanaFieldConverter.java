package kaigo.identifier.web;

import jakarta.faces.convert.FacesConverter;
import kaigo.identifier.model.Kana;

/** 氏名のカナの入力. */
@FacesConverter("kaigo.kana")
public class KanaFieldConverter extends ValueConverter<Kana> {
    public KanaFieldConverter() {
        super(Kana::ofName);
    }
}
