package kaigo.grant;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.AnswerTooLarge;
import kaigo.grant.model.BankAnswer;
import kaigo.grant.model.BankAnswers;
import kaigo.grant.model.Doer;
import kaigo.grant.model.TransferBatch;
import kaigo.grant.model.TransferBatches;
import kaigo.job.JobStarting;
import kaigo.time.BusinessClock;

/** 消込: takes the bank's answer to a batch that was sent; the job grant-reconcile applies it. */
@Stateless
public class GrantReconciling {
    /** 300,000 orders of 40 bytes. */
    private static final int LARGEST = 12 * 1024 * 1024;

    @Inject
    TransferBatches batches;

    @Inject
    BankAnswers answers;

    @Inject
    BusinessClock clock;

    @EJB
    JobStarting starting;

    /**
     * 受付: read against the orders of the batch and kept when it has no errors; the same file again is found kept.
     *
     * @throws kaigo.grant.model.NotSent when the batch wasn't sent to the bank yet
     * @throws kaigo.grant.model.AnswerUnderWay while another answer to it waits to be applied
     */
    @Needs(Right.GRANT_RECONCILE)
    public BankAnswerReceipt receive(long batchId, String fileName, InputStream content) throws IOException {
        byte[] file = content.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new AnswerTooLarge();
        }
        batches.require(batchId);
        TransferBatch batch = batches.locked(batchId);
        batch.requireSent();
        BankAnswer answer = BankAnswer.read(file, batch.transferOn(), answers.orders(batch));
        if (answer.errorCount() > 0) {
            return new BankAnswerReceipt(null, 0, answer.errors(), answer.errorCount());
        }
        Doer sender = Doer.of(Actors.current(), clock.now());
        long id = answers.keep(batch, fileName, file, answer.lines(), sender);
        return new BankAnswerReceipt(id, answer.lines().size(), answer.errors(), 0);
    }

    /** 消込の開始 of a kept answer, after it is committed. @return the execution's id */
    @Needs(Right.GRANT_RECONCILE)
    public long start(long answer) {
        return starting.start("grant-reconcile", Map.of("answer", Long.toString(answer)));
    }
}
