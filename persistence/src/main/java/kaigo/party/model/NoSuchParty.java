package kaigo.party.model;

import kaigo.refusal.model.Refusal;

/** 該当なし: no insurer, office, institution or bank has this number. The argument is the number. */
public class NoSuchParty extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchParty(String what, Object number) {
        super("refusal.noSuch" + what, number);
    }

    /** An organisation of any kind. */
    public static NoSuchParty organisation(String number) {
        return new NoSuchParty("Organisation", number);
    }

    public static NoSuchParty municipality(Object code) {
        return new NoSuchParty("Municipality", code);
    }
}
