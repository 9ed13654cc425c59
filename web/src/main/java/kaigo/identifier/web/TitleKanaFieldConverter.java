package kaigo.identifier.web;

import jakarta.faces.convert.FacesConverter;
import kaigo.identifier.model.Kana;

/** 名称のカナの入力, of an organisation: a Latin letter or a digit in it happens. */
@FacesConverter("kaigo.titleKana")
public class TitleKanaFieldConverter extends ValueConverter<Kana> {
    public TitleKanaFieldConverter() {
        super(Kana::of);
    }
}
