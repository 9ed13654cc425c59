package kaigo.time.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * 元号, from 明治6年 (the Gregorian calendar). On 1912-07-30 and 1926-12-25 the old and the new era named the same day, so
 * 大正15年12月25日 is a birthday as good as 昭和元年12月25日.
 */
enum Era {
    MEIJI("明治", 'M', 1868, LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 30)),
    TAISHO("大正", 'T', 1912, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    SHOWA("昭和", 'S', 1926, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    HEISEI("平成", 'H', 1989, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    REIWA("令和", 'R', 2019, LocalDate.of(2019, 5, 1), LocalDate.of(9999, 12, 31));

    private final String kanji;
    private final char letter;
    private final int firstYear;
    private final LocalDate from;
    private final LocalDate to;

    Era(String kanji, char letter, int firstYear, LocalDate from, LocalDate to) {
        this.kanji = kanji;
        this.letter = letter;
        this.firstYear = firstYear;
        this.from = from;
        this.to = to;
    }

    /** By 令和, 令, R or r. */
    static Optional<Era> named(String name) {
        return Arrays.stream(values())
                .filter(era -> era.kanji.startsWith(name) || name.equalsIgnoreCase(String.valueOf(era.letter)))
                .findFirst();
    }

    /** The newest era that has this day. @throws UnreadableDate before 明治6年, when the calendar was another */
    static Era of(LocalDate day) {
        for (int i = values().length - 1; i >= 0; i--) {
            if (!day.isBefore(values()[i].from)) {
                return values()[i];
            }
        }
        throw UnreadableDate.tooEarly(MEIJI.from);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    int westernYear(int year) {
        return firstYear + year - 1;
    }

    int yearOf(LocalDate day) {
        return day.getYear() - firstYear + 1;
    }

    String kanji() {
        return kanji;
    }

    char letter() {
        return letter;
    }

    LocalDate firstDay() {
        return from;
    }

    LocalDate lastDay() {
        return to;
    }
}
