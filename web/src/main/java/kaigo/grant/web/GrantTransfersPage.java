package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantTransferring;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.TransferBatchView;
import kaigo.grant.model.BankResult;
import kaigo.grant.model.TransferBatchState;

/** 振込: the batches and their orders; an approver confirms one, then its file can be taken. */
@Named("grantTransfers")
@RequestScoped
public class GrantTransfersPage {
    @Inject
    GrantTransferring transferring;

    @Inject
    Asked asked;

    @Inject
    FacesContext faces;

    private List<TransferBatchRow> rows;
    private TransferBatchView batch;

    public List<TransferBatchRow> getRows() {
        if (rows == null) {
            rows = transferring.batches();
        }
        return rows;
    }

    public TransferBatchView getView() {
        if (batch == null) {
            batch = transferring.batch(asked.id());
        }
        return batch;
    }

    private boolean isApprover() {
        return Right.GRANT_CONFIRM_TRANSFER.heldBy(Actors.current().roles());
    }

    public boolean isConfirmable() {
        return isApprover() && getView().batch().state() == TransferBatchState.DRAFT;
    }

    public boolean isDownloadable() {
        return isApprover() && getView().batch().state() != TransferBatchState.DRAFT;
    }

    /** 承認 */
    public void confirm() {
        transferring.confirm(asked.id(), asked.version());
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of("transfer.confirmedNow"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        asked.redirect("/central/grant-transfer.xhtml?id=" + asked.id());
    }

    /** Whether it can be recorded as sent. */
    public boolean isSendable() {
        return isApprover() && getView().batch().state() == TransferBatchState.CONFIRMED;
    }

    /** 送信の記録 */
    public void sent() {
        transferring.sent(asked.id(), asked.version());
        asked.redirect("/central/grant-transfer.xhtml?id=" + asked.id());
    }

    /** 済 */
    public long getPaid() {
        return getView().orders().stream()
                .filter(order -> order.result() == BankResult.PAID)
                .count();
    }

    /** 回答待ち */
    public long getWaiting() {
        return getView().orders().stream()
                .filter(order -> order.result() == null)
                .count();
    }

    /** 振込不能 */
    public long getFailed() {
        return getView().orders().size() - getPaid() - getWaiting();
    }

    /** Tone of a batch's chip. */
    public String tone(TransferBatchState state) {
        return switch (state) {
            case DRAFT -> "warn";
            case CONFIRMED, RECONCILED -> "ok";
            case SENT -> "run";
        };
    }
}
