package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 限度額と台数: one per service kind, summed also inside one 区分. */
class GrantCeilingTest {
    @ParameterizedTest(name = "{0}: {1}円 {2}台")
    @CsvSource(delimiter = '|', textBlock = """
                    11              |  64000 | 3
                    43              |  64000 | 3
                    31              |  64000 | 3
                    78              |  64000 | 3
                    2A              |  64000 | 3
                    32              |  55000 | 2
                    51              |  55000 | 2
                    59              |  55000 | 2
                    28              |  55000 | 2
                    17              |  42000 | 1
                    41              |  42000 | 1
                    81              |  42000 | 1
                    11 15           | 128000 | 6
                    43 15           | 128000 | 6
                    11 12 13        | 192000 | 9
                    51 52           | 110000 | 4
                    17 41           |  84000 | 2
                    17 41 42        | 126000 | 3
                    11 51           | 119000 | 5
                    11 51 17        | 161000 | 6
                    11 15 51 21 17  | 289000 | 12
                    63              |  64000 | 3
                    13 63           |  64000 | 3
                    46              |  64000 | 3
                    43 46           |  64000 | 3
                    37              |  55000 | 2
                    32 37 39        | 110000 | 4
                    67              |  42000 | 1
                    17 67           |  42000 | 1
                    44 41           |  42000 | 1
                    23 2B 24        | 192000 | 9
                    21 24           |  64000 | 3
                    53              |      0 | 0
                    61 65           |      0 | 0
                    A2 A6 AF        |      0 | 0
                    11 A2           |  64000 | 3
                    """)
    void ceiling_is_the_sum_over_service_kinds(String codes, long amount, int readers) {
        GrantCeiling ceiling = Rounds.r8().ceiling(services(codes));
        assertThat(ceiling.amount()).isEqualTo(Yen.of(amount));
        assertThat(ceiling.readers()).isEqualTo(readers);
    }

    @Test
    void explanation_says_how_it_adds_up() {
        assertThat(Rounds.r8().ceiling(services("11 15")).explanation()).isEqualTo("訪問介護 64,000 + 通所介護 64,000");
    }

    static List<FundedService> services(String codes) {
        return Arrays.stream(codes.strip().split(" +")).map(Masters::service).toList();
    }
}
