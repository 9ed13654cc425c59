package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 条件が多すぎる: so many saved filters nobody finds his way in. */
public class TooManyFilters extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooManyFilters(int most) {
        super("refusal.tooManyFilters", most);
    }
}
