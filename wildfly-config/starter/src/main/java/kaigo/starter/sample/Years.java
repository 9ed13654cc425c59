package kaigo.starter.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;

/** 年度の証: cards that hold from August to July, one a year since the first care level. */
final class Years {
    private static final int SENT_BEFORE_DAYS = 17;

    /** Writes one year's card. */
    @FunctionalInterface
    interface Card {
        void write(int row, LocalDate from, LocalDate to, LocalDate issued) throws IOException;
    }

    private Years() {}

    /** @param most the last so many years */
    static void of(SamplePerson person, LocalDate lastDay, int most, Card card) throws IOException {
        SampleCase first = person.cases().stream()
                .filter(SampleCase::gaveLevel)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return;
        }
        LocalDate from = first.decided();
        LocalDate begins = lastDay.minusYears(most);
        int row = 0;
        while (!from.isAfter(lastDay)) {
            LocalDate august = LocalDate.of(from.getYear(), Month.AUGUST, 1);
            LocalDate next = from.isBefore(august) ? august : august.plusYears(1);
            if (next.isAfter(begins)) {
                LocalDate issued = from.equals(first.decided()) ? from : from.minusDays(SENT_BEFORE_DAYS);
                card.write(row, from, next.minusDays(1), issued);
            }
            row++;
            from = next;
        }
    }
}
