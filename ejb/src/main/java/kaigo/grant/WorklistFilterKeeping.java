package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.SavedFilter;
import kaigo.grant.model.SavedFilters;

/** 審査一覧の条件の保存: everybody's own, under a name. */
@Stateless
public class WorklistFilterKeeping {
    @Inject
    SavedFilters filters;

    /** 保存した条件 */
    @Needs(Right.GRANT_DESK_READ)
    public List<SavedFilter> saved() {
        return filters.of(self());
    }

    /** 保存 */
    @Needs(Right.GRANT_DESK_READ)
    public void save(SavedFilter filter) {
        filters.save(self(), filter);
    }

    /** 削除 */
    @Needs(Right.GRANT_DESK_READ)
    public void remove(String name) {
        filters.remove(self(), name);
    }

    private static long self() {
        return Actors.current().accountId();
    }
}
