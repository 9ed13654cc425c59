package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.party.model.InsurerRow;
import kaigo.party.model.Insurers;

/** 保険者の検索: public; anybody may see who takes part and from when. */
@Stateless
public class InsurerFinding {
    private static final int CANDIDATES = 50;

    @Inject
    Insurers insurers;

    @Needs(Right.PORTAL_READ)
    public List<InsurerRow> insurers(String typed) {
        return insurers.search(typed, CANDIDATES);
    }
}
