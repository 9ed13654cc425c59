package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.time.LocalDate;
import kaigo.grant.GrantPaying;
import kaigo.grant.GrantRun;
import kaigo.grant.model.NoBankDay;
import kaigo.job.model.Figures;
import kaigo.time.model.BusinessDays;
import kaigo.time.model.JapaneseDate;

/**
 * 振込の作成: the transfer day is the parameter transferOn, which must be a bank day after today, or the third bank day from
 * the run's day: banks want the file two days before.
 */
@Named
@Dependent
public class OrderTransfers extends GrantProcedure {
    private static final int BANK_DAYS_AHEAD = 3;

    @EJB
    GrantPaying paying;

    @Override
    Figures perform(GrantRun run) {
        LocalDate transferOn = transferOn(run);
        int orders = paying.order(run, transferOn);
        if (orders > 0) {
            say(sentence("grant.ordered", orders, JapaneseDate.formatWithWeekday(transferOn)));
        }
        return new Figures(orders, orders, 0);
    }

    private LocalDate transferOn(GrantRun run) {
        String given = parameter("transferOn");
        LocalDate day = given == null ? BusinessDays.plus(run.day(), BANK_DAYS_AHEAD) : LocalDate.parse(given);
        if (!BusinessDays.isBankDay(day) || !day.isAfter(run.day())) {
            throw new NoBankDay(day);
        }
        return day;
    }
}
