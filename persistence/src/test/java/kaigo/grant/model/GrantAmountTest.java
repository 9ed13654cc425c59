package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 交付額: the lower of cost and ceiling, what is less than a thousand yen dropped. */
class GrantAmountTest {
    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource({
        "124300, 128000, 124000",
        "128000, 128000, 128000",
        "128001, 128000, 128000",
        "127999, 128000, 127000",
        " 63999,  64000,  63000",
        " 64000,  64000,  64000",
        " 64999,  64000,  64000",
        "   999,  64000,      0",
        "  1000,  64000,   1000",
        "     0,  64000,      0",
        "100000,      0,      0",
        "999999,  42000,  42000",
        " 55001,  55000,  55000",
        " 54999,  55000,  54000",
    })
    void kind_a(long cost, long ceiling, long granted) {
        GrantAmount amount = GrantAmount.of(Yen.of(cost), Yen.of(ceiling), 1000);
        assertThat(amount.granted()).isEqualTo(Yen.of(granted));
        assertThat(amount.selected().lessAtMost(amount.granted())).isEqualTo(amount.dropped());
    }

    @ParameterizedTest(name = "{0} yen, {1} beds → {2}")
    @CsvSource({
        " 531000, 199, 398000", // 398,250 without the ceiling
        " 530666, 199, 397000", // 397,999.5
        " 530667, 199, 398000", // 398,000.25
        " 530664, 0,   397000",
        "1100000, 200, 550000",
        "1099999, 200, 549000",
        "1100001, 200, 550000",
        " 531000, 200, 265000",
        "5000000, 199, 398000",
        "5000000, 200, 550000",
        "   1333, 10,      0",
        "   1334, 10,   1000",
        "      0, 10,      0",
    })
    void kind_b(long cost, int beds, long granted) {
        assertThat(Rounds.r8().opinionAmount(Yen.of(cost), beds).granted()).isEqualTo(Yen.of(granted));
    }

    @Test
    void every_figure_on_the_way_is_told() {
        GrantAmount amount = GrantAmount.of(Yen.of(124_300), Yen.of(128_000), 1000);
        assertThat(amount)
                .isEqualTo(new GrantAmount(
                        Yen.of(124_300),
                        Yen.of(124_300),
                        Yen.of(128_000),
                        Yen.of(124_300),
                        Yen.of(300),
                        Yen.of(124_000)));
        assertThat(amount.left()).isEqualTo(Yen.of(3_700));
        assertThat(amount.isCapped()).isFalse();
    }
}
