package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;

/** 助成金の進みの把握: how many wait where, and until when. */
@Stateless
public class GrantOverseeing {
    private static final String WAITING = "state IN ('SUBMITTED', 'UNDER_REVIEW', 'AWAITING_SECOND_APPROVAL')";

    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantWorklist worklist;

    @Needs(Right.GRANT_FIGURES)
    public GrantProgress progress() {
        Date noticeBy =
                (Date) entities.createNativeQuery("SELECT min(notice_by) FROM grant_application WHERE " + WAITING)
                        .getSingleResult();
        return new GrantProgress(
                noticeBy == null ? null : noticeBy.toLocalDate(),
                noticeBy == null ? 0 : unreviewed(noticeBy),
                worklist.figures(),
                months());
    }

    private int unreviewed(Date noticeBy) {
        return ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM grant_application WHERE notice_by = ? AND " + WAITING)
                        .setParameter(1, noticeBy)
                        .getSingleResult())
                .intValue();
    }

    private List<GrantProgress.Month> months() {
        List<?> rows = entities.createNativeQuery("SELECT cast(date_trunc('month', submitted_on) AS date), count(*)"
                        + " FROM grant_application WHERE submitted_on IS NOT NULL GROUP BY 1 ORDER BY 1")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new GrantProgress.Month(first(row[0]), ((Number) row[1]).intValue()))
                .toList();
    }

    private static LocalDate first(Object month) {
        return ((Date) month).toLocalDate();
    }
}
