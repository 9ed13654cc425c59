package kaigo.starter.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kaigo.identifier.model.CareLevel;

/** 認定の経過: a person's applications from the first to the one that may be open, levels by the nation's shares. */
final class SampleCases {
    private static final Weighted<CareLevel> LEVELS = new Weighted<CareLevel>()
            .add(143, CareLevel.SUPPORT_1)
            .add(139, CareLevel.SUPPORT_2)
            .add(207, CareLevel.CARE_1)
            .add(168, CareLevel.CARE_2)
            .add(130, CareLevel.CARE_3)
            .add(129, CareLevel.CARE_4)
            .add(84, CareLevel.CARE_5);
    private static final List<CareLevel> LADDER = List.of(
            CareLevel.SUPPORT_1,
            CareLevel.SUPPORT_2,
            CareLevel.CARE_1,
            CareLevel.CARE_2,
            CareLevel.CARE_3,
            CareLevel.CARE_4,
            CareLevel.CARE_5);
    private static final int MOST = 20;
    private static final int LONGEST_CARE_DAYS = 6 * 365;

    private final LocalDate baseDate;

    SampleCases(LocalDate baseDate) {
        this.baseDate = baseDate;
    }

    List<SampleCase> of(SamplePerson person, Dice dice, boolean certified) {
        LocalDate last = person.lastDay(baseDate);
        LocalDate earliest = last.minusDays(LONGEST_CARE_DAYS);
        LocalDate first =
                dice.day(earliest.isAfter(person.qualified()) ? earliest : person.qualified(), last.minusDays(70));
        if (first.isAfter(last)) {
            return List.of();
        }
        if (!certified) {
            return dice.chance(0.006) ? List.of(turnedDown(dice, first, last)) : List.of();
        }
        return course(dice, first, last);
    }

    /** Forwards in time, each application before the validity of the one before ends. */
    private static List<SampleCase> course(Dice dice, LocalDate first, LocalDate last) {
        List<SampleCase> course = new ArrayList<>();
        int rung = Math.max(0, LADDER.indexOf(LEVELS.pick(dice)) - dice.below(2));
        String kind = "1";
        LocalDate applied = first;
        LocalDate from = first;
        while (!applied.isAfter(last) && course.size() < MOST) {
            CareLevel level = LADDER.get(rung);
            int months = kind.equals("2") ? dice.oneOf(12, 24, 36, 36) : dice.oneOf(6, 12, 12);
            // In full months after the month it begins in, unless it begins on a first.
            LocalDate to = YearMonth.from(from)
                    .plusMonths(from.getDayOfMonth() == 1 ? months - 1L : months)
                    .atEndOfMonth();
            SampleCase next = decided(dice, applied, kind, from, to, level).until(last);
            course.add(next);
            if (!next.gaveLevel()) {
                break;
            }
            boolean worse = dice.chance(0.12);
            kind = worse ? "3" : "2";
            applied = worse
                    ? dice.day(next.decided().plusDays(30), to.minusDays(61))
                    : to.minusDays(dice.between(25, 60));
            from = worse ? applied : to.plusDays(1);
            rung = Math.min(LADDER.size() - 1, rung + (worse || dice.chance(0.3) ? 1 : 0));
        }
        return course;
    }

    private static SampleCase decided(
            Dice dice, LocalDate applied, String kind, LocalDate from, LocalDate to, CareLevel level) {
        LocalDate asked = applied.plusDays(dice.between(0, 3));
        LocalDate surveyed = asked.plusDays(dice.between(4, 14));
        LocalDate surveyReceived = surveyed.plusDays(dice.between(1, 4));
        LocalDate opinion = asked.plusDays(dice.between(6, 24));
        LocalDate judged = (opinion.isAfter(surveyReceived) ? opinion : surveyReceived).plusDays(dice.between(1, 3));
        LocalDate board = judged.plusDays(dice.between(3, 9));
        CareLevel primary = dice.chance(0.88) ? level : LADDER.get(Math.max(0, LADDER.indexOf(level) - 1));
        return new SampleCase(
                applied,
                kind,
                asked,
                surveyed,
                surveyReceived,
                opinion,
                judged,
                board,
                board,
                board.plusDays(dice.between(0, 3)),
                null,
                level,
                primary,
                level,
                from,
                to);
    }

    /** 非該当, or withdrawn before it was judged. */
    private static SampleCase turnedDown(Dice dice, LocalDate applied, LocalDate last) {
        SampleCase all = decided(dice, applied, "1", null, null, CareLevel.NOT_ELIGIBLE);
        if (dice.chance(0.6)) {
            return all.until(last);
        }
        LocalDate withdrawn = applied.plusDays(dice.between(1, 6));
        SampleCase open = all.until(withdrawn.isBefore(last) ? withdrawn : last);
        return new SampleCase(
                open.applied(),
                open.kind(),
                open.asked(),
                open.surveyed(),
                open.surveyReceived(),
                open.opinionReceived(),
                null,
                null,
                null,
                null,
                withdrawn.isAfter(last) ? null : withdrawn,
                open.condition(),
                null,
                null,
                null,
                null);
    }
}
