package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaigo.account.Actors;
import kaigo.account.ChangedMeanwhile;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.Doer;
import kaigo.grant.model.GrantRound;
import kaigo.grant.model.ReasonMissing;
import kaigo.grant.model.RoundBook;
import kaigo.grant.model.RoundChecks;
import kaigo.grant.model.RoundDraft;
import kaigo.grant.model.RoundEvent;
import kaigo.grant.model.RoundFinding;
import kaigo.grant.model.RoundUse;
import kaigo.party.model.FieldChange;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** 募集回の管理: the operator opens a round by copying a former one, and changes what leaves the past as it was. */
@Stateless
public class RoundKeeping {
    @Inject
    RoundBook rounds;

    @Inject
    GrantPages pages;

    @Inject
    BusinessClock today;

    @Inject
    SystemClock clock;

    /** 募集回の一覧, the latest first. */
    @Needs(Right.GRANT_ROUND_READ)
    public List<RoundRow> rounds() {
        return rounds.all().stream().map(this::row).toList();
    }

    private RoundRow row(GrantRound round) {
        return new RoundRow(
                round.id(),
                round.name(),
                round.opensOn(),
                round.closesOn(),
                RoundRow.Standing.of(round.opensOn(), round.closesOn(), today.today()),
                round.draft().budget(),
                rounds.use(round.id()));
    }

    /** 募集回 @throws NoSuchRound when there is none */
    @Needs(Right.GRANT_ROUND_READ)
    public RoundView round(String id) {
        GrantRound round = rounds.require(id);
        Map<Long, String> names = new HashMap<>(); // few keep the rounds, however long the history
        return new RoundView(
                id,
                rounds.version(id),
                round.draft(),
                rounds.use(id),
                rounds.history(id).stream()
                        .map(event -> event(event, names.computeIfAbsent(event.byAccountId(), pages::accountName)))
                        .toList());
    }

    private static RoundView.Event event(RoundEvent event, String by) {
        return new RoundView.Event(event.isOpened(), event.at(), by, event.reason(), event.changes());
    }

    /**
     * 募集回を設ける
     *
     * @param model the round that it was copied from; the same account pays
     * @return what has to be mended; empty when it is open
     */
    @Needs(Right.GRANT_ROUND_MANAGE)
    public List<RoundFinding> open(String id, String model, RoundDraft draft, String reason) {
        ReasonMissing.unlessGiven(reason);
        rounds.lock();
        List<RoundFinding> findings = Stream.concat(
                        rounds.all().stream()
                                .filter(round -> round.id().equals(id))
                                .map(round -> RoundFinding.taken(round.name())),
                        RoundChecks.run(draft, null, RoundUse.NONE, rounds.others(id)).stream())
                .toList();
        if (findings.isEmpty()) {
            rounds.open(id, draft, rounds.require(model).payerId());
            rounds.note(new RoundEvent(id, true, draft.changesOf(null), reason, doer()));
        }
        return findings;
    }

    /**
     * 変更
     *
     * @param version of the round that the operator saw
     * @return what has to be mended; empty when it is changed
     * @throws ChangedMeanwhile when somebody changed it since
     * @throws ReasonMissing when the history isn't told why
     */
    @Needs(Right.GRANT_ROUND_MANAGE)
    public List<RoundFinding> change(String id, long version, RoundDraft draft, String reason) {
        ReasonMissing.unlessGiven(reason);
        rounds.lock();
        rounds.close(id);
        RoundDraft former = rounds.require(id).draft();
        if (rounds.version(id) != version) {
            throw new ChangedMeanwhile();
        }
        List<RoundFinding> findings = RoundChecks.run(draft, former, rounds.use(id), rounds.others(id));
        List<FieldChange> changes = draft.changesOf(former);
        if (findings.isEmpty() && draft.differs(former)) {
            rounds.change(id, draft);
            rounds.note(new RoundEvent(id, false, changes, reason, doer()));
        }
        return findings;
    }

    private Doer doer() {
        return Doer.of(Actors.current(), clock.now());
    }
}
