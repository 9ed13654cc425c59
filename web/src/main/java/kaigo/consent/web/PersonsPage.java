package kaigo.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kaigo.consent.CareRelationReading;
import kaigo.consent.model.CareListing;
import kaigo.consent.model.CarePersonRow;
import kaigo.consent.model.ConsentState;

/** 利用者一覧: whom the office serves, to be searched and paged; the address holds what was asked. */
@Named
@RequestScoped
public class PersonsPage {
    private static final int ROWS = 20;
    private static final int PAGES_AROUND = 3;

    @Inject
    CareRelationReading reading;

    private String typed;
    private Filter filter = Filter.ALL;
    private int page = 1;
    private CareListing.Page found;

    /** 同意での絞り込み */
    public enum Filter {
        ALL(EnumSet.noneOf(ConsentState.class)),
        GIVEN(EnumSet.of(ConsentState.GIVEN)),
        /** Whom nobody has asked yet. */
        NONE(EnumSet.of(ConsentState.NONE)),
        /** Who said no, now or later: not to be asked again. */
        REFUSED(EnumSet.of(ConsentState.REFUSED, ConsentState.WITHDRAWN)),
        MISSING(EnumSet.complementOf(EnumSet.of(ConsentState.GIVEN)));

        private final Set<ConsentState> states;

        Filter(Set<ConsentState> states) {
            this.states = states;
        }
    }

    public void open() {
        page = Math.max(1, page);
        found = read();
        if (found.rows().isEmpty() && page > 1) {
            page = 1;
            found = read();
            page = getLastPage();
            found = read();
        }
    }

    private CareListing.Page read() {
        return reading.page(typed == null ? "" : typed, filter.states, (page - 1) * ROWS, ROWS);
    }

    public List<CarePersonRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public int getLastPage() {
        return (int) Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    /** The numbers of the pages near this one. */
    public List<Integer> getPages() {
        return IntStream.rangeClosed(Math.max(1, page - PAGES_AROUND), Math.min(getLastPage(), page + PAGES_AROUND))
                .boxed()
                .toList();
    }

    /** Whether the whole list is shown and it is empty: nobody has been registered yet. */
    public boolean isNobodyYet() {
        return found.total() == 0 && page == 1 && filter == Filter.ALL && (typed == null || typed.isBlank());
    }

    public Filter[] getFilters() {
        return Filter.values();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public Filter getFilter() {
        return filter;
    }

    public void setFilter(Filter filter) {
        this.filter = filter == null ? Filter.ALL : filter;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
