package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 回答の反映中: another answer of the batch waits to be applied. */
public class AnswerUnderWay extends Refusal {
    private static final long serialVersionUID = 1L;

    public AnswerUnderWay() {
        super("refusal.answerUnderWay");
    }
}
