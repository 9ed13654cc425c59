package kaigo.grant.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import kaigo.document.model.FileUnusable;
import kaigo.document.model.ReceivedFile;

/**
 * 振込バッチ: the orders of one transfer day and their 全銀 file. The job makes it in one set-based step and files the bytes
 * once; here it is confirmed and given to the bank. A confirmed file can't change.
 */
@Entity
@Table(name = "grant_transfer_batch")
public class TransferBatch {
    @Id
    private Long id;

    @Column(name = "payer_id")
    private String payerId;

    @Column(name = "transfer_on")
    private LocalDate transferOn;

    @Enumerated(EnumType.STRING)
    private TransferBatchState state;

    private int orders;
    private Yen total;

    @Column(name = "maker_id")
    private Long makerId;

    private String maker;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    private String confirmer;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String sender;

    @Column(name = "reconciled_on")
    private LocalDate reconciledOn;

    @Basic(fetch = FetchType.LAZY)
    private byte[] file;

    private String sha256;

    @Version
    private long version;

    protected TransferBatch() {}

    /** The bytes of the file, once: a batch that has one keeps it. */
    public void keepFile(byte[] bytes) {
        if (file == null) {
            file = bytes.clone();
            sha256 = ReceivedFile.hash(bytes);
        }
    }

    /** 承認 by somebody who isn't its maker. */
    public void confirm(Doer approver) {
        if (state != TransferBatchState.DRAFT || file == null) {
            throw new AlreadyConfirmed();
        }
        SameHand.unlessOther(approver, makerId);
        state = TransferBatchState.CONFIRMED;
        confirmedBy = approver.accountId();
        confirmer = approver.name();
        confirmedAt = approver.at();
    }

    /** 送信済み: the confirmed file was given to the bank. @throws NotConfirmed before; again changes nothing */
    public void sent(Doer who) {
        if (state == TransferBatchState.DRAFT) {
            throw new NotConfirmed();
        }
        if (state == TransferBatchState.CONFIRMED) {
            state = TransferBatchState.SENT;
            sender = who.name();
            sentAt = who.at();
        }
    }

    /** @throws NotSent when the bank can't have an answer yet */
    public void requireSent() {
        if (sentAt == null) {
            throw new NotSent();
        }
    }

    /** 消込済み: the bank has answered every order. */
    void reconciled(LocalDate day) {
        requireSent();
        if (state == TransferBatchState.SENT) {
            state = TransferBatchState.RECONCILED;
            reconciledOn = day;
        }
    }

    /** The file, of a confirmed batch only, with the hash that was confirmed. */
    public byte[] fileForBank() {
        if (state == TransferBatchState.DRAFT) {
            throw new NotConfirmed();
        }
        if (!ReceivedFile.hash(file).equals(sha256)) {
            throw new FileUnusable("refusal.fileAltered", fileName());
        }
        return file.clone();
    }

    /** furikomi-20270120-0000000003.txt */
    public String fileName() {
        return String.format("furikomi-%s-%010d.txt", DateTimeFormatter.BASIC_ISO_DATE.format(transferOn), id);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String payerId() {
        return payerId;
    }

    public LocalDate transferOn() {
        return transferOn;
    }

    public TransferBatchState state() {
        return state;
    }

    public int orders() {
        return orders;
    }

    public Yen total() {
        return total;
    }

    public String maker() {
        return maker;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public String confirmer() {
        return confirmer;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sender() {
        return sender;
    }

    public LocalDate reconciledOn() {
        return reconciledOn;
    }

    public String sha256() {
        return sha256;
    }

    public boolean hasFile() {
        return sha256 != null;
    }
}
