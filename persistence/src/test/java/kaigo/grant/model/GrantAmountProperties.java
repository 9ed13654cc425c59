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
