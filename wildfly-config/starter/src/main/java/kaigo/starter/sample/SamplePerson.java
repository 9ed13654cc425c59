package kaigo.starter.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * 見本の被保険者: an invented insured person with all assessments so far.
 *
 * @param number from 0 on; the insured number and the numbers of history come from it
 * @param ratio 負担割合 of these years
 * @param stage 負担限度額の段階, empty for who pays in full
 */
record SamplePerson(
        int number,
        SampleNames.Name name,
        LocalDate birth,
        String sex,
        SampleTowns.Address address,
        LocalDate qualified,
        LocalDate died,
        LocalDate movedAway,
        boolean second,
        boolean hidden,
        String ratio,
        String stage,
        List<SampleCase> cases) {
    /** 1,000,000 persons at most per insurer leave room for the number's last digit. */
    private static final int FIRST = 100_000_000;

    private static final int ROWS_EACH = 100;

    /** 被保険者番号: nine digits and the insurer's own check digit. */
    String insuredNo() {
        String nine = Integer.toString(FIRST + number);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += (nine.charAt(i) - '0') * (i + 2);
        }
        return nine + sum % 10;
    }

    /** 履歴番号 of the person's so manieth row of a kind. */
    String historyNo(int row) {
        return Long.toString((number + 1L) * ROWS_EACH + row);
    }

    /** The last day on which anything happens to the person here. */
    LocalDate lastDay(LocalDate baseDate) {
        LocalDate last = died != null ? died : movedAway;
        return last != null && last.isBefore(baseDate) ? last : baseDate;
    }

    boolean isCertified() {
        return cases.stream().anyMatch(SampleCase::gaveLevel);
    }
}
