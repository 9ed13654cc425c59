package kaigo.account.model;

import kaigo.refusal.model.Refusal;

/** 氏名・連絡先の誤り: what was typed can't be a person's name, kana or mail address. */
public class InvalidPerson extends Refusal {
    private static final long serialVersionUID = 1L;

    InvalidPerson(String what) {
        super("refusal.person." + what);
    }
}
