package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 領収書の枚数と行: room for more is made by the button; what was typed is kept first. */
@Named("grantReceipts")
@RequestScoped
public class GrantReceipts {
    @Inject
    GrantDraft draft;

    /** 領収書の行を加える */
    public void addLine(ReceiptEntry receipt) {
        draft.keep();
        receipt.addLine();
    }

    /** 領収書を加える */
    public void add() {
        draft.keep();
        draft.getReceipts().add();
    }
}
