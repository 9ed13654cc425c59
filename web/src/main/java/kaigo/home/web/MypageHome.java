package kaigo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantListRow;

/** マイページのホーム: the office's applications and what comes next. */
@Named
@RequestScoped
public class MypageHome {
    @Inject
    GrantApplying applying;

    private List<GrantListRow> grants = List.of();

    public void open() {
        if (isApplicant()) {
            grants = applying.list();
        }
    }

    public boolean isApplicant() {
        return Right.GRANT_APPLY.heldBy(Actors.current().roles());
    }

    public List<GrantListRow> getGrants() {
        return grants;
    }
}
