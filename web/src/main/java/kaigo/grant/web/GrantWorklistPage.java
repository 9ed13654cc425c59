package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kaigo.grant.GrantReviewing;
import kaigo.grant.GrantWorklistFilter;
import kaigo.grant.GrantWorklistOrder;
import kaigo.grant.GrantWorklistPart;
import kaigo.grant.GrantWorklistRow;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.time.BusinessClock;

/** 審査一覧: what waits on the desks, a page at a time, filtered and sorted as the address says. */
@Named("grantWorklist")
@RequestScoped
public class GrantWorklistPage {
    @Inject
    GrantReviewing reviewing;

    @Inject
    WorklistAsked asked;

    @Inject
    BusinessClock clock;

    private GrantWorklistPart part;

    public GrantWorklistPart getPart() {
        if (part == null) {
            part = reviewing.worklist(asked.filter());
        }
        return part;
    }

    public List<GrantWorklistRow> getRows() {
        return getPart().rows();
    }

    public int getTotal() {
        return getPart().total();
    }

    /** 経過日数 since the application came in. */
    public long age(LocalDate submittedOn) {
        return ChronoUnit.DAYS.between(submittedOn, clock.today());
    }

    /** Where the application stands on the page; -1 when it isn't there. */
    public int place(long id) {
        return getRows().stream().map(GrantWorklistRow::id).toList().indexOf(id);
    }

    /** The application so many places further, or null. */
    public Long neighbour(long id, int distance) {
        int place = place(id) + distance;
        return place(id) < 0 || place < 0 || place >= getRows().size()
                ? null
                : getRows().get(place).id();
    }

    public GrantWorklistFilter.Findings[] getFindingsChoices() {
        return GrantWorklistFilter.Findings.values();
    }

    public List<GrantState> getStates() {
        return List.of(GrantState.UNDER_REVIEW, GrantState.AWAITING_SECOND_APPROVAL);
    }

    public GrantKind[] getKinds() {
        return GrantKind.values();
    }

    public GrantWorklistOrder[] getOrders() {
        return GrantWorklistOrder.values();
    }
}
