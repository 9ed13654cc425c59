package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import kaigo.account.UserFinding;
import kaigo.account.model.AccountListing;
import kaigo.account.model.AccountRow;
import kaigo.account.model.AccountSearch;
import kaigo.account.model.AccountState;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.time.SystemClock;

/** 利用者一覧: the accounts of an organisation, at 国保中央会 of all; the address holds what was asked. */
@Named
@RequestScoped
public class UsersPage {
    private static final int ROWS = 20;
    private static final int PAGES_AROUND = 3;

    @Inject
    UserFinding finding;

    @Inject
    UserPlace place;

    @Inject
    SystemClock clock;

    private String typed;
    private OrganisationKind kind;
    private String number;
    private Role role;
    private AccountState state;
    private int page = 1;
    private AccountListing.Page found;

    public void open() {
        page = Math.max(1, page);
        found = finding.page(new AccountSearch(typed, kind, number, role, state, null), (page - 1) * ROWS, ROWS);
    }

    public List<AccountRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public int getLastPage() {
        return (int) Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(Math.max(1, page - PAGES_AROUND), Math.min(getLastPage(), page + PAGES_AROUND))
                .boxed()
                .toList();
    }

    public UserStanding standing(AccountRow row) {
        boolean locked = row.lockedUntil() != null && clock.now().isBefore(row.lockedUntil());
        return UserStanding.of(row, locked);
    }

    /** Whether the reader may make somebody here. */
    public boolean isMaker() {
        return !finding.offered(place.kind(), place.number()).isEmpty();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public AccountState getState() {
        return state;
    }

    public void setState(AccountState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
