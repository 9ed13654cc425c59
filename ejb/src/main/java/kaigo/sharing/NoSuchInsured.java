package kaigo.sharing;

import kaigo.refusal.model.Refusal;

/** その被保険者はいない: the insurer has nobody with this number. */
public class NoSuchInsured extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchInsured() {
        super("refusal.noSuchInsured");
    }
}
