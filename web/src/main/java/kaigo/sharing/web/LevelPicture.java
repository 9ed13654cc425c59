package kaigo.sharing.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kaigo.identifier.model.CareLevel;
import kaigo.sharing.LevelStep;
import kaigo.time.model.JapaneseDate;

/** これまでの要介護度の図: the levels as stairs over the years, in a view box of 380 × {@link #height()}. */
public class LevelPicture {
    private static final double LEFT = 96;
    private static final double RIGHT = 370;
    private static final double TOP = 25;
    private static final double ROW = 40;
    private static final double DAYS_AT_LEAST = 365;

    private final List<LevelStep> steps;
    private final LocalDate today;
    private final List<CareLevel> rows;

    public LevelPicture(List<LevelStep> steps, LocalDate today) {
        this.steps = steps;
        this.today = today;
        this.rows = steps.stream()
                .map(LevelStep::level)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** 目盛り: a level and its height. */
    public record Row(String label, double y) {}

    /** 年: where a year begins. */
    public record Year(String label, double x) {}

    public boolean isDrawable() {
        return !steps.isEmpty();
    }

    public List<Row> rows() {
        return rows.stream().map(level -> new Row(level.label(), y(level))).toList();
    }

    /** The stairs, up to today. */
    public String path() {
        LevelStep first = steps.get(0);
        StringBuilder path = new StringBuilder("M" + number(x(first.from())) + " " + number(y(first.level())));
        for (LevelStep step : steps.subList(1, steps.size())) {
            path.append('H').append(number(x(step.from()))).append('V').append(number(y(step.level())));
        }
        return path.append('H').append(number(RIGHT)).toString();
    }

    /** The first of January of each year in between, at most five. */
    public List<Year> years() {
        List<Year> years = new ArrayList<>();
        int every = 1 + (today.getYear() - start().getYear()) / 5;
        for (int year = start().getYear() + 1; year <= today.getYear(); year += every) {
            LocalDate day = LocalDate.of(year, 1, 1);
            years.add(new Year(JapaneseDate.formatShort(day).replaceAll("\\..*", ""), x(day)));
        }
        return years;
    }

    public double nowX() {
        return RIGHT;
    }

    public double nowY() {
        return y(steps.get(steps.size() - 1).level());
    }

    public double height() {
        return yearsY() + 8;
    }

    public double yearsY() {
        return TOP + ROW * rows.size();
    }

    /** The picture in words. */
    public String words() {
        return steps.stream()
                .map(step ->
                        JapaneseDate.format(step.from()) + " " + step.level().label())
                .collect(Collectors.joining("、"));
    }

    private LocalDate start() {
        LocalDate first = steps.get(0).from();
        LocalDate latest = today.minusDays((long) DAYS_AT_LEAST);
        return first.isBefore(latest) ? first : latest;
    }

    private double x(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(start(), today);
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(start(), day) / whole;
    }

    private double y(CareLevel level) {
        return TOP + ROW * rows.indexOf(level);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
