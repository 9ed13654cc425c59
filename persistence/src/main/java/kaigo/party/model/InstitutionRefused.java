package kaigo.party.model;

import kaigo.refusal.model.Refusal;

/** 医療機関の内容の誤り */
public class InstitutionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public InstitutionRefused(String what, Object... arguments) {
        super("refusal.institution." + what, arguments);
    }
}
