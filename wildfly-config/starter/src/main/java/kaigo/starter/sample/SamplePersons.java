package kaigo.starter.sample;

import java.time.LocalDate;
import java.util.List;

/** 見本の被保険者たち: each made from the seed and its number alone; ages as the nation's of 65 and older, and some 2号. */
final class SamplePersons {
    private static final int OLD = 65;
    private static final int SECOND = 40;
    /** 介護保険法の施行日 */
    private static final LocalDate BEGUN = LocalDate.of(2000, 4, 1);

    /** Five years of age: how many of a thousand, of those how many women, and of a hundred how many with a care level. */
    private record Age(int from, int years, double women, double certified) {}

    private static final Weighted<Age> AGES = new Weighted<Age>()
            .add(4, new Age(SECOND, 25, 0.46, 100))
            .add(199, new Age(65, 5, 0.51, 2.8))
            .add(218, new Age(70, 5, 0.52, 5.5))
            .add(226, new Age(75, 5, 0.54, 11))
            .add(161, new Age(80, 5, 0.57, 26))
            .add(112, new Age(85, 5, 0.63, 47))
            .add(60, new Age(90, 5, 0.72, 72))
            .add(18, new Age(95, 5, 0.80, 92))
            .add(2, new Age(100, 6, 0.88, 96));

    private final SampleOrder order;
    private final SampleNames names = new SampleNames();
    private final SampleTowns towns;
    private final SampleCases cases;

    SamplePersons(SampleOrder order) {
        this.order = order;
        this.towns = new SampleTowns(order.city());
        this.cases = new SampleCases(order.baseDate());
    }

    SamplePerson person(int number) {
        Dice dice = Dice.of(order.seed(), number);
        Age age = AGES.pick(dice);
        boolean second = age.from() == SECOND;
        LocalDate birth = order.baseDate()
                .minusYears(age.from() + dice.below(age.years()))
                .minusDays(dice.between(1, 364));
        String sex = dice.chance(age.women()) ? "2" : "1";
        LocalDate qualified = qualified(dice, birth, second);
        LocalDate died = dice.chance(0.008) ? dice.day(order.baseDate().minusYears(1), order.baseDate()) : null;
        LocalDate moved =
                died == null && dice.chance(0.006) ? dice.day(order.baseDate().minusYears(1), order.baseDate()) : null;
        SamplePerson plain = new SamplePerson(
                number,
                names.of(dice, sex, birth.getYear()),
                birth,
                sex,
                towns.any(dice),
                qualified,
                later(died, qualified),
                later(moved, qualified),
                second,
                dice.chance(0.002),
                second ? "1" : ratio(dice),
                stage(dice),
                List.of());
        boolean certified =
                dice.chance(age.certified() / 100 * order.certifiedPercent() / SampleOrder.NATIONAL_PERCENT);
        return new SamplePerson(
                plain.number(),
                plain.name(),
                plain.birth(),
                plain.sex(),
                plain.address(),
                plain.qualified(),
                plain.died(),
                plain.movedAway(),
                plain.second(),
                plain.hidden(),
                plain.ratio(),
                plain.stage(),
                cases.of(plain, dice, certified || order.certifiedPercent() >= 100));
    }

    /** 65歳到達の日, the day before the birthday's number of years is full; later for who moved in. */
    private LocalDate qualified(Dice dice, LocalDate birth, boolean second) {
        LocalDate reached = second
                ? order.baseDate().minusMonths(dice.between(1, 60))
                : birth.plusYears(OLD).minusDays(1);
        LocalDate begun = reached.isBefore(BEGUN) ? BEGUN : reached;
        return dice.chance(0.11) ? dice.day(begun, order.baseDate()) : begun;
    }

    private static LocalDate later(LocalDate day, LocalDate first) {
        return day == null || day.isAfter(first) ? day : null;
    }

    private static String ratio(Dice dice) {
        int hundred = dice.below(100);
        return hundred < 92 ? "1" : hundred < 96 ? "2" : "3";
    }

    private static String stage(Dice dice) {
        int hundred = dice.below(100);
        return hundred < 4 ? "1" : hundred < 16 ? "2" : hundred < 25 ? "3-1" : hundred < 34 ? "3-2" : "";
    }
}
