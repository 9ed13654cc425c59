package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantFormView;
import kaigo.grant.model.GrantContents;

/** 下書き: the form of one application, read from the draft and written back at every change, so that nothing typed is lost. */
@Named("grantDraft")
@RequestScoped
public class GrantDraft {
    @Inject
    GrantApplying applying;

    @Inject
    Asked asked;

    @Inject
    FacesContext faces;

    private GrantFormView form;
    private ContactEntry contact;
    private CostEntry cost;
    private AccountEntry account;
    private ReceiptsEntry receipts;

    /** 開く: what is no longer a draft has its own page; else the findings of this step stand at their fields. */
    public void open() {
        if (getForm().editable()) {
            showFindings();
        } else {
            asked.redirect("/mypage/grant.xhtml?id=" + asked.id());
        }
    }

    /** 自動保存: after each change. */
    public void keep() {
        applying.save(
                asked.id(),
                asked.version(),
                new GrantContents(
                        getContact().contact(),
                        getCost().cost(),
                        getAccount().payee(),
                        getReceipts().lines()));
        form = null;
        showFindings();
    }

    public void next() {
        keep();
        asked.redirect(getStep().next().address(asked.id()));
    }

    public void back() {
        keep();
        asked.redirect(getStep().before().address(asked.id()));
    }

    /** あとで続ける */
    public void later() {
        keep();
        asked.redirect("/mypage/grants.xhtml");
    }

    /** Who comes from the confirmation ("all") is told what isn't filled in yet, too. */
    private void showFindings() {
        FindingMessages messages = new FindingMessages(faces);
        messages.show(getStep(), getForm().corrections());
        messages.show(getStep(), getForm().findings(), getForm().contents().payee(), asked.has("all"));
    }

    public GrantFormView getForm() {
        if (form == null) {
            form = applying.form(asked.id());
        }
        return form;
    }

    public WizardStep getStep() {
        return WizardStep.of(faces.getViewRoot().getViewId());
    }

    public ContactEntry getContact() {
        if (contact == null) {
            contact = ContactEntry.of(getForm().contents().contact(), getForm().office());
        }
        return contact;
    }

    public CostEntry getCost() {
        if (cost == null) {
            cost = CostEntry.of(getForm().contents().cost());
        }
        return cost;
    }

    public AccountEntry getAccount() {
        if (account == null) {
            account = AccountEntry.of(getForm());
        }
        return account;
    }

    public ReceiptsEntry getReceipts() {
        if (receipts == null) {
            receipts = ReceiptsEntry.of(getForm().contents().receipts(), asked);
        }
        return receipts;
    }
}
