package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 大きすぎる回答: larger than any batch could make it. */
public class AnswerTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    public AnswerTooLarge() {
        super("refusal.answerTooLarge");
    }
}
