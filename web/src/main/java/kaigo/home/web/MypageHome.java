package kaigo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.UserFinding;
import kaigo.account.model.AccountSearch;
import kaigo.account.model.AccountState;
import kaigo.account.model.Right;
import kaigo.account.model.Role;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantListRow;

/** マイページのホーム: the office's applications and what comes next. */
@Named
@RequestScoped
public class MypageHome {
    private static final int MOST = 1000;

    @Inject
    GrantApplying applying;

    @Inject
    UserFinding users;

    private List<GrantListRow> grants = List.of();

    public void open() {
        if (isApplicant()) {
            grants = applying.list();
        }
    }

    public boolean isApplicant() {
        return Right.GRANT_APPLY.heldBy(Actors.current().roles());
    }

    /** 事業所ユーザ: has no grants, but what makes an office ready. */
    public boolean isOfficeUser() {
        return Actors.current().is(Role.OFFICE_USER);
    }

    /** 管理者 of the office that may log in. */
    public long getAdmins() {
        return users
                .page(
                        AccountSearch.of(
                                Actors.current().organisation(),
                                Actors.current().organisationNo()),
                        0,
                        MOST)
                .rows()
                .stream()
                .filter(row -> row.role().isAdmin() && row.state() == AccountState.ACTIVE)
                .count();
    }

    public List<GrantListRow> getGrants() {
        return grants;
    }
}
