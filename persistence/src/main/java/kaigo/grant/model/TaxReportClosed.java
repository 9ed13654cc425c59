package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 消費税の報告は済んでいる: it was filed, checked or returned meanwhile. */
public class TaxReportClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public TaxReportClosed() {
        super("refusal.taxReportClosed");
    }
}
