package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantListRow;
import kaigo.grant.GrantOpening;
import kaigo.grant.model.GrantKind;

/** 申請の一覧: what this office has applied for, and whether it may apply now. */
@Named("grantList")
@RequestScoped
public class GrantListPage {
    @Inject
    GrantApplying applying;

    @Inject
    Asked asked;

    private List<GrantListRow> rows;
    private GrantOpening opening;

    public List<GrantListRow> getRows() {
        if (rows == null) {
            rows = applying.list();
        }
        return rows;
    }

    public GrantOpening getOpening() {
        if (opening == null) {
            opening = applying.opening();
        }
        return opening;
    }

    /** Whether 申請する leads to a new application; a live one of this round is gone on with instead. */
    public boolean isStartable() {
        return getOpening().open()
                && getRows().stream()
                        .noneMatch(row -> row.state().isLive()
                                && row.roundName().equals(getOpening().roundName()));
    }

    /** 申請する */
    public void start() {
        asked.redirect(WizardStep.CHECK.address(applying.start(GrantKind.A)));
    }
}
