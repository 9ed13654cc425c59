package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kaigo.party.model.MedicalInstitution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 計算例: from the services and the cost of an office, or the beds of an institution, to the grant; worked out by hand. */
class GrantWorkedCasesTest {
    private static final LocalDate APPLIED = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0}: {1} of {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # one service
            11             |  63999 |  64000 |  63000
            11             |  64000 |  64000 |  64000
            11             |  64001 |  64000 |  64000
            11             |    999 |  64000 |      0
            11             |   1000 |  64000 |   1000
            16             |  20570 |  64000 |  20000
            32             |  54999 |  55000 |  54000
            55             |  55999 |  55000 |  55000
            17             |  41999 |  42000 |  41000
            81             | 100000 |  42000 |  42000
            # several in one 区分
            11 15          | 127999 | 128000 | 127000
            11 15          | 128000 | 128000 | 128000
            15 78          | 200000 | 128000 | 128000
            21 22 23 2A    | 256001 | 256000 | 256000
            71 72 73 76 77 | 319999 | 320000 | 319000
            68 73          | 128000 | 128000 | 128000
            27 33          | 110500 | 110000 | 110000
            51 54          |  99999 | 110000 |  99000
            17 41 42 81    | 168000 | 168000 | 168000
            # across the 区分
            43 17          | 106999 | 106000 | 106000
            15 32          | 118999 | 119000 | 118000
            51 21          | 119000 | 119000 | 119000
            11 51 17       | 160999 | 161000 | 160000
            11 12 51 52 17 | 281000 | 280000 | 280000
            # 介護予防 is read as the service it prevents the need of
            62             |  64000 |  64000 |  64000
            12 62          | 128000 |  64000 |  64000
            64 14 66 16    | 128500 | 128000 | 128000
            24 25 26 2B    | 256000 | 256000 | 256000
            34 31          |  70000 |  64000 |  64000
            35 27          | 110000 | 110000 | 110000
            39 38 37       | 109999 | 110000 | 109000
            67 44 45       | 126001 | 126000 | 126000
            69 75 74       | 192000 | 192000 | 192000
            # 地域包括支援センター: its 介護予防支援 (46) is read as 居宅介護支援 (43)
            46             |  64999 |  64000 |  64000
            46 43          | 128000 |  64000 |  64000
            46 AF A2       |  80000 |  64000 |  64000
            # what earns nothing
            61             |  50000 |      0 |      0
            53 65          |  50000 |      0 |      0
            A3 A4 A7 A8 AE |  50000 |      0 |      0
            61 15          |  70000 |  64000 |  64000
            """)
    void kind_a(String codes, long cost, long ceiling, long granted) {
        GrantRound round = Rounds.r8();
        GrantCeiling limit = round.ceiling(GrantCeilingTest.services(codes));
        assertThat(limit.amount()).isEqualTo(Yen.of(ceiling));
        assertThat(round.amount(Yen.of(cost), limit).granted()).isEqualTo(Yen.of(granted));
        assertThat(Rounds.r7().amount(Yen.of(cost), Rounds.r7().ceiling(GrantCeilingTest.services(codes))))
                .as("令和7年度 pays the same")
                .isEqualTo(round.amount(Yen.of(cost), limit));
    }

    @ParameterizedTest(name = "beds {0} → {1} from {2}, {3} yen → {4}")
    @CsvSource({
        // the day's record counts, the day of the change included
        "199, 200, 2026-11-25,  531000, 398000",
        "199, 200, 2026-11-24,  531000, 265000",
        "199, 200, 2026-11-23,  531000, 265000",
        "200, 199, 2026-11-25, 1200000, 550000",
        "200, 199, 2026-11-24, 1200000, 398000",
        "200, 199, 2026-11-23,  530667, 398000",
        "199, 200, 2027-01-01,  530666, 397000",
        "200, 199, 2027-01-01, 1099998, 549000",
        // 無床診療所
        "  0,   0, 2026-04-01,    1334,   1000",
        "  0, 200, 2026-11-24,    1999,      0",
        "  0, 200, 2026-11-24,    2000,   1000",
    })
    void kind_b(int before, int after, LocalDate from, long cost, long granted) {
        MedicalInstitution institution = institution();
        institution.changeBeds(LocalDate.of(2020, 4, 1), before);
        institution.changeBeds(from, after);
        int beds = institution.bedsOn(APPLIED).orElseThrow();
        assertThat(Rounds.r8().opinionAmount(Yen.of(cost), beds).granted()).isEqualTo(Yen.of(granted));
    }

    @ParameterizedTest(name = "unit {0}: {1} → {2}")
    @CsvSource({
        "1, 63999, 63999",
        "100, 63999, 63900",
        "1000, 63999, 63000",
        "10000, 63999, 60000",
        "1000, 64000, 64000"
    })
    void rounding_is_the_rounds_own(int unit, long cost, long granted) {
        assertThat(GrantAmount.of(Yen.of(cost), Yen.of(64_000), unit).granted()).isEqualTo(Yen.of(granted));
    }

    @ParameterizedTest(name = "{0} readers of {1} yen and {2} support: {3}")
    @CsvSource({
        "4, 18700, 49500, 124000",
        "3, 18700,     0,  56000",
        "3, 18700, 71900, 128000",
        "3, 18700, 71899, 127000",
        "7, 18700,     0, 128000",
        "0,     0, 49500,  49000",
    })
    void readers_and_support_count_together(int readers, long unitPrice, long support, long granted) {
        GrantCost cost = new GrantCost("KR-200", true, Yen.of(unitPrice), readers, Yen.of(support), null);
        List<FundedService> services = GrantCeilingTest.services("11 15");
        assertThat(Rounds.r8()
                        .amount(cost.total(), Rounds.r8().ceiling(services))
                        .granted())
                .isEqualTo(Yen.of(granted));
    }

    private static MedicalInstitution institution() {
        return new MedicalInstitution() {};
    }
}
