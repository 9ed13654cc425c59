package kaigo.starter.sample;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedMode;

/**
 * 見本の注文: what is to be made. The same order gives the same bytes.
 *
 * @param insurerNo of an invented insurer
 * @param city stands first in each address
 * @param persons how many insured
 * @param certifiedPercent of 100 persons so many have a care level: 20 in the whole nation
 * @param baseDate 基準日
 * @param changed 0: everything, as INITIAL; else DELTA with so many persons changed since
 */
public record SampleOrder(
        String insurerNo,
        String city,
        int persons,
        int certifiedPercent,
        long seed,
        LocalDate baseDate,
        int sequenceNo,
        int changed,
        Set<FeedKind> kinds) {
    public static final int NATIONAL_PERCENT = 20;

    /** Everything of みどり野市, with so many insured. */
    public static SampleOrder of(int persons, long seed) {
        return new SampleOrder(
                "139907",
                "みどり野市",
                persons,
                NATIONAL_PERCENT,
                seed,
                LocalDate.of(2026, 11, 24),
                1,
                0,
                EnumSet.allOf(FeedKind.class));
    }

    public SampleOrder insurer(String number, String name) {
        return new SampleOrder(number, name, persons, certifiedPercent, seed, baseDate, sequenceNo, changed, kinds);
    }

    public SampleOrder certified(int percent) {
        return new SampleOrder(insurerNo, city, persons, percent, seed, baseDate, sequenceNo, changed, kinds);
    }

    public SampleOrder on(LocalDate day) {
        return new SampleOrder(insurerNo, city, persons, certifiedPercent, seed, day, sequenceNo, changed, kinds);
    }

    public SampleOrder numbered(int number) {
        return new SampleOrder(insurerNo, city, persons, certifiedPercent, seed, baseDate, number, changed, kinds);
    }

    /** What so many persons' changes make of it; numbered anew. */
    public SampleOrder changing(int count) {
        return new SampleOrder(
                insurerNo, city, persons, certifiedPercent, seed, baseDate, sequenceNo + 1, count, kinds);
    }

    public SampleOrder only(Set<FeedKind> these) {
        return new SampleOrder(
                insurerNo, city, persons, certifiedPercent, seed, baseDate, sequenceNo, changed, Set.copyOf(these));
    }

    public FeedMode mode() {
        return changed == 0 ? FeedMode.INITIAL : FeedMode.DELTA;
    }
}
