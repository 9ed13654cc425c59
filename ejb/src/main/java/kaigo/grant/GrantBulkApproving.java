package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;
import kaigo.refusal.model.Refusal;

/** まとめて承認: what the reviewer has on his desk without any finding, after he was shown how many and how much. */
@Stateless
public class GrantBulkApproving {
    static final int MOST = 200;

    @Inject
    GrantWorklist worklist;

    @Inject
    GrantReviewing reviewing;

    @Inject
    GrantApplications applications;

    @Inject
    GrantOffices offices;

    /** 対象: what would be approved. */
    @Needs(Right.GRANT_REVIEW)
    public BulkOffer offer() {
        GrantWorklistPart unfound = worklist.part(GrantWorklistFilter.unfound(), self(), MOST);
        List<GrantWorklistRow> rows = unfound.rows();
        return new BulkOffer(
                rows,
                unfound.total(),
                sum(rows),
                (int) rows.stream().filter(GrantWorklistRow::aboveLimit).count(),
                worklist.count(GrantWorklistFilter.waiting(true, GrantState.UNDER_REVIEW), self()) - unfound.total());
    }

    /**
     * 承認, one by one.
     *
     * @param seen the applications chosen, with the version that was shown of each
     */
    @Needs(Right.GRANT_REVIEW)
    public BulkOutcome approve(Map<Long, Long> seen) {
        Map<GrantState, Yen> amounts = new EnumMap<>(GrantState.class);
        Map<GrantState, Integer> counts = new EnumMap<>(GrantState.class);
        List<BulkOutcome.Skipped> skipped = new ArrayList<>();
        seen.entrySet().stream().limit(MOST).forEach(one -> {
            GrantApplication application = applications.requireSubmitted(one.getKey());
            try {
                GrantState state = reviewing.approveUnfound(one.getKey(), one.getValue());
                amounts.merge(state, application.grantAmount(), Yen::plus);
                counts.merge(state, 1, Integer::sum);
            } catch (Refusal refusal) {
                skipped.add(new BulkOutcome.Skipped(
                        one.getKey(),
                        application.reception().number(),
                        offices.of(application).name(),
                        refusal));
            }
        });
        return new BulkOutcome(
                counts.getOrDefault(GrantState.APPROVED, 0),
                amounts.getOrDefault(GrantState.APPROVED, Yen.ZERO),
                counts.getOrDefault(GrantState.AWAITING_SECOND_APPROVAL, 0),
                amounts.getOrDefault(GrantState.AWAITING_SECOND_APPROVAL, Yen.ZERO),
                skipped);
    }

    private static Yen sum(List<GrantWorklistRow> rows) {
        return rows.stream().map(GrantWorklistRow::amount).reduce(Yen.ZERO, Yen::plus);
    }

    private static long self() {
        return Actors.current().accountId();
    }
}
