package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kaigo.grant.GrantReviewing;
import kaigo.grant.GrantWorklistFilter;
import kaigo.grant.GrantWorklistRow;
import kaigo.time.BusinessClock;

/** 審査一覧: what waits for a reviewer; the address carries the filter, so a filtered list can be kept as a bookmark. */
@Named("grantWorklist")
@RequestScoped
public class GrantWorklistPage {
    @Inject
    GrantReviewing reviewing;

    @Inject
    Asked asked;

    @Inject
    BusinessClock clock;

    private List<GrantWorklistRow> rows;

    public List<GrantWorklistRow> getRows() {
        if (rows == null) {
            rows = reviewing.worklist(new GrantWorklistFilter(isMine(), isFindings(), getText())).stream()
                    .filter(row -> getState() == null || row.state().name().equals(getState()))
                    .toList();
        }
        return rows;
    }

    /** わたしの担当 unless all are asked for. */
    public boolean isMine() {
        return !"all".equals(asked.parameter("who"));
    }

    /** 指摘があるもの */
    public boolean isFindings() {
        return asked.has("findings");
    }

    public String getState() {
        return asked.parameter("state");
    }

    public String getText() {
        return asked.parameter("text");
    }

    /** 経過日数 since the application came in. */
    public long age(LocalDate submittedOn) {
        return ChronoUnit.DAYS.between(submittedOn, clock.today());
    }

    /** The filter as it stands in addresses, to go from one application to the next within it. */
    public String getQuery() {
        return "who=" + (isMine() ? "mine" : "all") + (isFindings() ? "&findings=true" : "");
    }

    /** Where the application stands in the list; -1 when it isn't in it. */
    public int place(long id) {
        List<Long> ids = getRows().stream().map(GrantWorklistRow::id).toList();
        return ids.indexOf(id);
    }

    /** The application so many places further, or null. */
    public Long neighbour(long id, int distance) {
        int place = place(id) + distance;
        return place(id) < 0 || place < 0 || place >= getRows().size()
                ? null
                : getRows().get(place).id();
    }
}
