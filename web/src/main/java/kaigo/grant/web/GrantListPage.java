package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantListRow;
import kaigo.grant.GrantOpening;
import kaigo.grant.model.GrantKind;

/** 申請の一覧: what this office has applied for, and what it may apply for now. */
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

    /** The kinds that may be begun; a live one of this round, and a draft that missed its own, is gone on with instead. */
    public List<GrantKind> getStartable() {
        if (getOpening().roundName() == null) {
            return List.of();
        }
        return applying.kinds().stream().filter(this::isFree).toList();
    }

    private boolean isFree(GrantKind kind) {
        return getRows().stream()
                .filter(row -> row.kind() == kind && row.state().isLive())
                .noneMatch(row -> row.roundName().equals(getOpening().roundName()));
    }

    /** 申請する */
    public void start(GrantKind kind) {
        asked.redirect(WizardStep.CHECK.address(applying.start(kind)));
    }
}
