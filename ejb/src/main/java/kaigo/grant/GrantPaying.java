package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantPayer;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.GrantSteps;
import kaigo.grant.model.TransferBatch;
import kaigo.grant.model.TransferBatches;
import kaigo.grant.model.TransferFile;
import kaigo.grant.model.TransferOrders;

/** 振込の作成 (job grant-transfer): orders for all that is decided and due, then the file of each batch, then the mails. */
@Stateless
public class GrantPaying {
    @Inject
    TransferOrders orders;

    @Inject
    TransferBatches batches;

    @Inject
    GrantSteps steps;

    @Inject
    TransferTotals totals;

    @Inject
    GrantMails mails;

    /** 振込バッチの作成, in one step: batch, orders and states. @return how many orders were made now */
    @Needs(Right.GRANT_RUN)
    public int order(GrantRun run, LocalDate transferOn) {
        return orders.makeAll(run.day(), transferOn, run.span(), run.maker());
    }

    /** Batches whose file isn't written yet. */
    @Needs(Right.GRANT_RUN)
    public List<Long> withoutFile() {
        return batches.withoutFile();
    }

    /** 全銀ファイル of a batch, from its stored orders only; a batch that has one keeps it. */
    @Needs(Right.GRANT_RUN)
    public void writeFile(long batchId) {
        TransferBatch batch = batches.locked(batchId);
        if (!batch.hasFile()) {
            batch.keepFile(file(batch));
            totals.issue(batch, batches.payer(batch));
        }
    }

    private byte[] file(TransferBatch batch) {
        GrantPayer payer = batches.payer(batch);
        TransferFile file = new TransferFile(payer.source(), batch.transferOn());
        orders.each(batch, file::add);
        if (file.orders() != batch.orders() || !file.total().equals(batch.total())) {
            throw new IllegalStateException("The orders of batch " + batch.id() + " don't add up to its totals");
        }
        return file.close();
    }

    /** Ordered applications whose applicant hasn't been told yet. */
    @Needs(Right.GRANT_RUN)
    public List<Long> untold() {
        return orders.untold();
    }

    /** 振込の知らせ to those that still wait for their money. @return how many */
    @Needs(Right.GRANT_RUN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tell(GrantRun run, List<Long> ids) {
        List<Long> waiting = steps.locked(ids, GrantState.TRANSFER_ORDERED);
        mails.changed(waiting, run.at());
        return waiting.size();
    }
}
