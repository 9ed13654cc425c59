package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.document.model.IssuedDocument;
import kaigo.document.model.IssuedDocuments;
import kaigo.grant.model.Doer;
import kaigo.grant.model.NoSuchBatch;
import kaigo.grant.model.TransferBatch;
import kaigo.grant.model.TransferBatches;
import kaigo.time.BusinessClock;

/** 振込: an approver confirms a transfer batch that another one made; only then its file can be taken to the bank. */
@Stateless
public class GrantTransferring {
    @Inject
    TransferBatches batches;

    @Inject
    TransferPages pages;

    @Inject
    IssuedDocuments documents;

    @Inject
    BusinessClock clock;

    /** 振込バッチの一覧, the newest first. */
    @Needs(Right.GRANT_TRANSFER_READ)
    public List<TransferBatchRow> batches() {
        return batches.all().stream().map(pages::row).toList();
    }

    @Needs(Right.GRANT_TRANSFER_READ)
    public TransferBatchView batch(long id) {
        return pages.view(batches.require(id));
    }

    /** 承認. @throws kaigo.grant.model.SameHand when the maker would confirm his own batch */
    @Needs(Right.GRANT_CONFIRM_TRANSFER)
    public void confirm(long id, long version) {
        batches.require(id, version).confirm(Doer.of(Actors.current(), clock.now()));
    }

    /** 送信の記録: the file was given to the bank; from now on its answer can come. */
    @Needs(Right.GRANT_CONFIRM_TRANSFER)
    public void sent(long id, long version) {
        batches.require(id, version).sent(Doer.of(Actors.current(), clock.now()));
    }

    /** 合計票 (PDF) of a batch whose file is written. */
    @Needs(Right.GRANT_TRANSFER_READ)
    public GrantFile totals(long id) {
        IssuedDocument page =
                documents.find(TransferTotals.key(batches.require(id).id())).orElseThrow(NoSuchBatch::new);
        return new GrantFile(page.fileName(), page.mediaType(), page.content());
    }

    /** 全銀ファイル of a confirmed batch. */
    @Needs(Right.GRANT_CONFIRM_TRANSFER)
    public GrantFile file(long id) {
        TransferBatch batch = batches.require(id);
        return new GrantFile(batch.fileName(), "application/octet-stream", batch.fileForBank());
    }
}
