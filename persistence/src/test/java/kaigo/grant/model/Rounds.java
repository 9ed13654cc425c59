package kaigo.grant.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The shipped rounds, as migration V050 has them. */
final class Rounds {
    private static final GrantRound.Terms TERMS = new GrantRound.Terms(
            Map.of(
                    GrantCategory.VISIT, new GrantCeiling.Allowance(3, Yen.of(64_000)),
                    GrantCategory.RESIDENCE, new GrantCeiling.Allowance(2, Yen.of(55_000)),
                    GrantCategory.OTHER, new GrantCeiling.Allowance(1, Yen.of(42_000))),
            List.of(new OpinionRate(0, 3, 4, Yen.of(398_000)), new OpinionRate(200, 1, 2, Yen.of(550_000))),
            1000,
            Yen.of(300_000),
            true);

    private Rounds() {}

    static GrantRound r7() {
        return round("R7", "令和7年度", "2025-10-17", "2026-03-13", "2026-03-31", "2025-04-01", "2026-03-01", "2026-04-30");
    }

    static GrantRound r8() {
        return round("R8", "令和8年度", "2026-05-07", "2027-03-12", "2027-03-31", "2026-04-01", "2027-02-01", "2027-04-30");
    }

    private static GrantRound round(
            String id,
            String name,
            String opens,
            String closes,
            String noticeBy,
            String receipts,
            String window,
            String transferBy) {
        return new GrantRound(
                id,
                name,
                new GrantRound.Period(day(opens), day(closes), day(noticeBy), day(receipts)),
                new GrantSchedule(
                        1,
                        2,
                        List.of(new GrantSchedule.Window(
                                day(window), day(closes), day(noticeBy), day(transferBy), day(noticeBy)))),
                TERMS,
                "MAIN");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
