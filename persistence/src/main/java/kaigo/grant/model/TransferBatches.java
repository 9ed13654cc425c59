package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 振込バッチの保管 */
@ApplicationScoped
public class TransferBatches {
    @PersistenceContext
    EntityManager entities;

    /** The newest first. */
    public List<TransferBatch> all() {
        return entities.createQuery("SELECT b FROM TransferBatch b ORDER BY b.id DESC", TransferBatch.class)
                .getResultList();
    }

    /** @throws NoSuchBatch when there is none */
    public TransferBatch require(long id) {
        TransferBatch batch = entities.find(TransferBatch.class, id);
        if (batch == null) {
            throw new NoSuchBatch();
        }
        return batch;
    }

    /** The batch as the page saw it. @throws Outdated when somebody changed it since */
    public TransferBatch require(long id, long version) {
        TransferBatch batch = require(id);
        if (batch.version() != version) {
            throw new Outdated();
        }
        return batch;
    }

    /** The batch, locked to the end of the transaction. */
    public TransferBatch locked(long id) {
        return entities.find(TransferBatch.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The bytes of a batch's file as they are stored, whatever state the batch is in: to be compared, never to be sent. */
    public byte[] bytes(long id) {
        return (byte[]) entities.createNativeQuery("SELECT file FROM grant_transfer_batch WHERE id = ?")
                .setParameter(1, id)
                .getSingleResult();
    }

    public GrantPayer payer(TransferBatch batch) {
        return entities.find(GrantPayer.class, batch.payerId());
    }

    public List<Long> withoutFile() {
        return entities.createQuery("SELECT b.id FROM TransferBatch b WHERE b.sha256 IS NULL ORDER BY b.id", Long.class)
                .getResultList();
    }
}
