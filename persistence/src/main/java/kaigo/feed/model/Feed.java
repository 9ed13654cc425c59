package kaigo.feed.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kaigo.identifier.model.InsurerNo;

/** 保険者データ連携の一回: what one insurer sent at one time, from its receipt to its end. */
@Entity
@Table(name = "feed")
public class Feed {
    static final int ATTEMPTS = 3;
    private static final int DETAIL = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "insurer_no")
    private InsurerNo insurerNo;

    @Column(name = "sequence_no")
    private int sequenceNo;

    @Enumerated(EnumType.STRING)
    private FeedMode mode;

    @Column(name = "base_date")
    private LocalDate baseDate;

    @Enumerated(EnumType.STRING)
    private FeedState state;

    @Column(name = "refusal_code")
    private String refusalCode;

    @Column(name = "refusal_detail")
    private String refusalDetail;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private Long receivedBy;

    @Column(name = "received_by_name")
    private String receivedByName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    private boolean rehearses;

    @Column(name = "rehearsed_at")
    private Instant rehearsedAt;

    @Column(name = "rehearsed_over")
    private Long rehearsedOver;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by_name")
    private String closedByName;

    private int attempts;

    @Column(name = "undo_stopped_by")
    private Long undoStoppedBy;

    @Version
    private long version;

    protected Feed() {} // JPA

    /**
     * 受け取り: files without a manifest are a 差分 as of today, numbered after the last one.
     *
     * @param rehearses it stops after a dry run and waits to be confirmed
     */
    public Feed(
            InsurerNo insurerNo,
            int sequenceNo,
            LocalDate baseDate,
            boolean rehearses,
            Long accountId,
            String sender,
            Instant at) {
        this.rehearses = rehearses;
        this.insurerNo = insurerNo;
        this.sequenceNo = sequenceNo;
        this.mode = FeedMode.DELTA;
        this.baseDate = baseDate;
        this.state = FeedState.RECEIVED;
        this.receivedAt = at;
        this.receivedBy = accountId;
        this.receivedByName = sender;
    }

    /** 確認の開始, also after it broke off. @throws FeedEnded when it is applied or refused */
    public void begin(Instant at) {
        stillRunning();
        state = FeedState.CHECKING;
        startedAt = startedAt == null ? at : startedAt;
        orderedAt = null;
    }

    /** What the manifest says in place of what was assumed at the receipt. */
    public void follow(Manifest manifest) {
        sequenceNo = manifest.sequenceNo();
        mode = manifest.mode();
        baseDate = manifest.baseDate();
    }

    /** Without a manifest it is simply the next one, also after a manifest has jumped ahead. */
    public void comeAfter(int standing) {
        sequenceNo = Math.max(sequenceNo, standing + 1);
    }

    /** 行の確認を終えた: the good rows are staged. */
    public void checked() {
        stillRunning();
        state = FeedState.MERGING;
    }

    /** Whether it still has to be rehearsed before it is applied. */
    public boolean mustRehearse() {
        return rehearses && confirmedAt == null;
    }

    /** 試行済み: what it would change over the standing feed (0: none yet) is written down. */
    public void rehearsed(long standing, Instant at) {
        stillRunning();
        state = FeedState.REHEARSED;
        rehearsedOver = standing;
        rehearsedAt = at;
        confirmedAt = null;
    }

    /** 確定: it may be applied as it was rehearsed. @throws FeedNotRehearsed unless it waits for that */
    public void confirm(String by, Instant at) {
        requireRehearsed();
        state = FeedState.MERGING;
        confirmedAt = at;
        orderedAt = null;
        closedByName = by;
    }

    /** 破棄. @throws FeedNotRehearsed unless it waits to be confirmed */
    public void discard(String by, Instant at) {
        requireRehearsed();
        state = FeedState.DISCARDED;
        closedAt = at;
        finishedAt = at;
        closedByName = by;
    }

    /** もう一度の試行: what was confirmed isn't what would be applied now. */
    public void rehearseAgain(Instant at) {
        stillRunning();
        state = FeedState.CHECKING;
        startedAt = at;
        confirmedAt = null;
        rehearsedOver = null;
    }

    private void requireRehearsed() {
        if (state != FeedState.REHEARSED) {
            throw new FeedNotRehearsed();
        }
    }

    boolean wasRehearsed() {
        return confirmedAt != null;
    }

    boolean wasRehearsedOver(long standing) {
        return rehearsedOver != null && rehearsedOver == standing;
    }

    /** Whether it was confirmed and waits to be merged as it was staged. */
    public boolean isConfirmed() {
        return state == FeedState.MERGING && confirmedAt != null;
    }

    /** 全体を拒否. @throws FeedEnded when it is applied or refused */
    public void refuse(FeedRefused refusal, Instant at) {
        stillRunning();
        state = FeedState.REFUSED;
        refusalCode = refusal.code().code();
        refusalDetail = cut(refusal.detail());
        finishedAt = at;
    }

    /**
     * 処理の失敗: it broke off by our fault. It is tried again, but not for ever: after three times it is given up, so that
     * it doesn't hold up the insurer's next feed. A server that dies isn't counted.
     */
    public void brokeOff(Instant at) {
        if (state.isFinal() || ++attempts < ATTEMPTS) {
            return;
        }
        if (state == FeedState.UNDOING) {
            stopUndo(0);
        } else {
            refuse(new FeedRefused(FeedCode.BROKE_OFF), at);
        }
    }

    /** 取消しの開始. @throws UndoNotPossible unless it was applied no longer ago than it may be undone */
    public void beginUndo(String by, Instant at) {
        if (!FeedUndo.isFresh(this, at)) {
            throw new UndoNotPossible();
        }
        state = FeedState.UNDOING;
        closedByName = by;
        orderedAt = null;
        attempts = 0;
        undoStoppedBy = null;
    }

    /** The job that undoes it has begun. */
    public void undoBegun() {
        orderedAt = null;
    }

    /** 取消しの中止: it stays applied. @param changed how much was changed here meanwhile; 0 when the undo broke off */
    public void stopUndo(long changed) {
        state = FeedState.APPLIED;
        undoStoppedBy = changed;
    }

    /** As much of it as is kept; a character outside the BMP stays whole, one that no text may hold goes. */
    private static String cut(String detail) {
        String text = detail.replace("\0", "");
        return text.codePointCount(0, text.length()) <= DETAIL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, DETAIL));
    }

    private void stillRunning() {
        if (state.isFinal() || state == FeedState.UNDOING) {
            throw new FeedEnded();
        }
    }

    public long id() {
        return id;
    }

    public InsurerNo insurerNo() {
        return insurerNo;
    }

    public int sequenceNo() {
        return sequenceNo;
    }

    public LocalDate baseDate() {
        return baseDate;
    }

    public Optional<String> refusalDetail() {
        return Optional.ofNullable(refusalDetail);
    }

    public FeedState state() {
        return state;
    }

    public FeedMode mode() {
        return mode;
    }

    /** When it ended; null while it hasn't. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
