package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** 交付額の性質: whatever is applied for. */
class GrantAmountProperties {
    @Property
    void never_above_cost_or_ceiling_and_in_whole_units(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long cost,
            @ForAll @LongRange(min = 0, max = 10_000_000L) long ceiling,
            @ForAll @IntRange(min = 1, max = 10_000) int unit) {
        GrantAmount amount = GrantAmount.of(Yen.of(cost), Yen.of(ceiling), unit);
        assertThat(amount.granted().amount()).isBetween(0L, Math.min(cost, ceiling));
        assertThat(amount.granted().amount() % unit).isZero();
        assertThat(amount.granted().plus(amount.dropped())).isEqualTo(amount.selected());
        assertThat(amount.dropped().amount()).isLessThan(unit);
    }

    @Property
    void a_share_of_the_cost_never_above_its_ceiling(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long cost,
            @ForAll @IntRange(min = 0, max = 900) int beds) {
        GrantAmount amount = Rounds.r8().opinionAmount(Yen.of(cost), beds);
        assertThat(amount.granted().amount()).isBetween(0L, cost);
        assertThat(amount.granted().amount()).isLessThanOrEqualTo(beds >= 200 ? 550_000 : 398_000);
    }

    /** An office tries again and again, in one round and in the next; what became of each try is chance. */
    @Property(tries = 200)
    void all_grants_of_an_office_and_kind_stay_within_the_ceiling(
            @ForAll @Size(max = 8) List<@LongRange(min = 1, max = 60_000) Long> prices,
            @ForAll @Size(min = 8, max = 8) List<@IntRange(min = 0, max = 2) Integer> ends) {
        Yen granted = Yen.ZERO;
        boolean before = false;
        boolean live = false;
        for (int i = 0; i < prices.size(); i++) {
            CaseBuilder attempt =
                    new CaseBuilder().unitPrice(prices.get(i)).readers(2).receipt("KR-200", prices.get(i) * 2);
            if (before) {
                attempt.grantedBefore();
            }
            if (live) {
                attempt.liveElsewhere();
            }
            GrantCase tried = attempt.build();
            if (GrantChecks.run(tried).stream().noneMatch(GrantFinding::isBlocking)) {
                granted =
                        granted.plus(ends.get(i) > 0 ? tried.amount().granted() : Yen.ZERO); // 0: withdrawn or refused
                live = ends.get(i) == 1;
                before = ends.get(i) == 2;
            }
        }
        assertThat(granted.amount()).isLessThanOrEqualTo(64_000);
    }

    @Property
    void a_service_more_never_lowers_the_ceiling(
            @ForAll("services") List<FundedService> services, @ForAll("service") FundedService more) {
        GrantCeiling before = Rounds.r8().ceiling(services);
        GrantCeiling after = Rounds.r8()
                .ceiling(Stream.concat(services.stream(), Stream.of(more)).toList());
        assertThat(after.amount()).isGreaterThanOrEqualTo(before.amount());
        assertThat(after.readers()).isGreaterThanOrEqualTo(before.readers());
    }

    @Property
    void order_and_repetition_of_services_do_not_matter(@ForAll("services") List<FundedService> services) {
        List<FundedService> turned = new ArrayList<>(services);
        Collections.reverse(turned);
        turned.addAll(services);
        assertThat(Rounds.r8().ceiling(turned)).isEqualTo(Rounds.r8().ceiling(services));
    }

    @Provide
    Arbitrary<FundedService> service() {
        return Arbitraries.of("11", "13", "63", "15", "21", "24", "32", "37", "51", "17", "67", "41", "A2", "61", "46")
                .map(Masters::service);
    }

    @Provide
    Arbitrary<List<FundedService>> services() {
        return service().list().ofMaxSize(12);
    }
}
