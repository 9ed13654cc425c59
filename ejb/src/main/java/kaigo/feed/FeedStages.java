package kaigo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kaigo.feed.model.Feed;
import kaigo.feed.model.FeedCode;
import kaigo.feed.model.FeedLimits;
import kaigo.feed.model.FeedRefused;
import kaigo.feed.model.FeedState;
import kaigo.feed.model.FeedUndo;
import kaigo.feed.model.FeedUnknown;
import kaigo.feed.model.Feeds;
import kaigo.feed.model.Manifest;
import kaigo.feed.model.UndoNotPossible;
import kaigo.identifier.model.InsurerNo;
import kaigo.party.model.Insurers;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** 連携の段階: each step of a feed's life, committed at once, so that the page and a restart see where it stands. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FeedStages {
    /** A job that hasn't begun by then was in the queue of a server that died; beginning twice does no harm. */
    private static final Duration ORDER_LASTS = Duration.ofMinutes(5);

    @Inject
    Feeds feeds;

    @Inject
    Insurers insurers;

    @Inject
    FeedMails mails;

    @Inject
    BusinessClock clock;

    @Inject
    SystemClock system;

    FeedState state(long feedId) {
        return feeds.require(feedId).state();
    }

    /** @throws FeedNotItsTurn while an older feed of the insurer is under way */
    void begin(long feedId) {
        Feed feed = feeds.require(feedId);
        if (!isNext(feed)) {
            throw new FeedNotItsTurn();
        }
        feed.begin(clock.now());
    }

    boolean isNext(long feedId) {
        return isNext(feeds.require(feedId));
    }

    private boolean isNext(Feed feed) {
        return feeds.next(feed.insurerNo())
                .filter(next -> next.id() == feed.id())
                .isPresent();
    }

    /** The feed as its manifest has it, committed before it is judged: a refused one is shown by its own number. */
    void follow(long feedId, Manifest manifest) {
        Feed feed = feeds.require(feedId);
        if (manifest == null) {
            feed.comeAfter(feeds.standingSequenceNo(feed.insurerNo()));
        } else {
            feed.follow(manifest);
        }
    }

    /**
     * @throws FeedRefused when its number is older than what is applied, its data are of a day to come, or its sender is a
     *     union without the insurer's function: the members feed, not the union
     */
    Feed judge(long feedId) {
        Feed feed = feeds.require(feedId);
        if (insurers.find(feed.insurerNo()).filter(sender -> !sender.insures()).isPresent()) {
            throw new FeedRefused(FeedCode.NOT_AN_INSURER);
        }
        int standing = feeds.standingSequenceNo(feed.insurerNo());
        if (feed.baseDate().isAfter(clock.today())) {
            throw new FeedRefused(FeedCode.BASE_DATE_AHEAD, feed.baseDate().toString());
        }
        if (feed.sequenceNo() < standing) {
            throw new FeedRefused(FeedCode.SEQUENCE_OLD, String.valueOf(feed.sequenceNo()));
        }
        if (feed.sequenceNo() == standing && !feeds.sameAsStanding(feed)) {
            throw new FeedRefused(FeedCode.SEQUENCE_REUSED, String.valueOf(feed.sequenceNo()));
        }
        return feed;
    }

    /** Whether the caller is the one who starts its job. */
    boolean order(long feedId) {
        return feeds.order(feedId, system.now(), ORDER_LASTS);
    }

    List<Long> waiting() {
        return feeds.waiting().stream().map(Feed::id).toList();
    }

    void checked(long feedId) {
        feeds.require(feedId).checked();
    }

    void rehearsed(long feedId, long standing) {
        feeds.require(feedId).rehearsed(standing, clock.now());
    }

    void rehearseAgain(long feedId) {
        feeds.require(feedId).rehearseAgain(clock.now());
    }

    FeedLimits limits(long feedId) {
        return feeds.setting(feeds.require(feedId).insurerNo()).limits();
    }

    /** 確定. @throws FeedUnderWay while another feed of the insurer is */
    void confirm(String insurer, long feedId, String by) {
        Feed feed = own(insurer, feedId);
        if (feeds.next(feed.insurerNo()).isPresent()) {
            throw new FeedUnderWay();
        }
        feed.confirm(by, clock.now());
    }

    /** 破棄. */
    void discard(String insurer, long feedId, String by) {
        own(insurer, feedId).discard(by, clock.now());
    }

    /** Rehearsed ones that nobody has decided on for so long are discarded. @return their ids */
    List<Long> discardForgotten(Duration after, String by) {
        return feeds.forgotten(clock.now().minus(after)).stream()
                .peek(feed -> feed.discard(by, clock.now()))
                .map(Feed::id)
                .toList();
    }

    /** 取消しの開始; of two that ask at once one is told that it is under way. Throws what {@link #undoable} throws. */
    void beginUndo(String insurer, long feedId, String by) {
        feeds.lock(InsurerNo.of(insurer));
        undoable(insurer, feedId).beginUndo(by, clock.now());
    }

    void undoBegun(long feedId) {
        feeds.require(feedId).undoBegun();
    }

    /** 取消しの中止. @param changed how much was changed here meanwhile */
    void stopUndo(long feedId, long changed) {
        feeds.require(feedId).stopUndo(changed);
    }

    /**
     * The feed, when it may be undone.
     *
     * @throws FeedUnderWay while a feed of the insurer is
     * @throws UndoNotPossible unless it is the feed that stands, applied no longer ago than a week
     */
    Feed undoable(String insurer, long feedId) {
        Feed feed = own(insurer, feedId);
        if (feeds.next(feed.insurerNo()).isPresent()) {
            throw new FeedUnderWay();
        }
        if (!mayBeUndone(feed)) {
            throw new UndoNotPossible();
        }
        return feed;
    }

    /** Whether it is what is published, and not for too long. */
    boolean mayBeUndone(Feed feed) {
        return feeds.isStanding(feed) && FeedUndo.isFresh(feed, clock.now());
    }

    /** @throws FeedUnknown when it is another insurer's */
    Feed own(String insurer, long feedId) {
        Feed feed = feeds.require(feedId);
        if (!feed.insurerNo().value().equals(insurer)) {
            throw new FeedUnknown();
        }
        return feed;
    }

    void refuse(long feedId, FeedRefused refusal) {
        Feed feed = feeds.require(feedId);
        feed.refuse(refusal, clock.now());
        mails.refused(feed, refusal.code().code());
    }

    void brokeOff(long feedId) {
        feeds.require(feedId).brokeOff(clock.now());
    }

    Feed get(long feedId) {
        return feeds.require(feedId);
    }

    /** The next feed of the same insurer that waits for its turn. */
    Optional<Long> following(long feedId) {
        InsurerNo insurer = feeds.require(feedId).insurerNo();
        return feeds.next(insurer)
                .filter(next -> next.state() == FeedState.RECEIVED)
                .map(Feed::id);
    }
}
