package kaigo.assessment;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.assessment.model.UsualDaysCount;
import kaigo.time.BusinessClock;

/** ふだんの日数を保つ: each insurer's medians as of today, also of those that send nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsualDaysKeeping {
    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Inject
    BusinessClock clock;

    /** Counts those that are of an earlier day, an insurer at a time. @return how many */
    @Needs(Right.ASSESSMENT_COUNT)
    public int countDue() {
        LocalDate today = clock.today();
        try (Connection connection = database.getConnection()) {
            UsualDaysCount count = new UsualDaysCount(connection);
            var due = count.dueOn(today);
            for (String insurer : due) {
                count.count(insurer, today);
            }
            return due.size();
        } catch (SQLException e) {
            throw new IllegalStateException("The usual days can't be counted", e);
        }
    }
}
