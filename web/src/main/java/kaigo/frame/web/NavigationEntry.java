package kaigo.frame.web;

import java.util.Set;
import kaigo.account.model.Role;

/**
 * メニューの項目: one page of the left navigation.
 *
 * @param key what a page names as its {@code nav} parameter; its label is {@code nav.<key>} in the bundle
 * @param group label key of the group it stands in; empty for the first, unnamed group
 * @param roles who sees it
 */
public record NavigationEntry(Area area, String group, String key, String page, String icon, Set<Role> roles) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** Where the entry leads. */
    public String address() {
        return area.linkTo(page);
    }

    boolean shownTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** No entry leads to a page that would be refused. */
    boolean opensFor(Set<Role> held) {
        return Page.admits(page.split("\\?", 2)[0], held);
    }
}
