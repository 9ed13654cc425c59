package kaigo.frame.web;

import static kaigo.account.model.Role.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kaigo.account.model.Role;

/** メニュー: which pages stand in the left navigation of each area, and for whom. A page not named here is reached from another page. */
final class Navigation {
    private static final Set<Role> OFFICE = EnumSet.of(OFFICE_ADMIN, OFFICE_STAFF);
    private static final Set<Role> MEDICAL = EnumSet.of(MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR);
    private static final Set<Role> CARE = union(OFFICE, MEDICAL);
    private static final Set<Role> ADMINS = EnumSet.of(OFFICE_ADMIN, MEDICAL_ADMIN);
    private static final Set<Role> MYPAGE = union(EnumSet.of(OFFICE_USER), CARE);
    private static final Set<Role> USER_ADMINS = union(EnumSet.of(OFFICE_USER), ADMINS);
    private static final Set<Role> OPERATIONS = EnumSet.of(OPERATOR, AUDITOR);
    private static final Set<Role> INSURER = EnumSet.of(INSURER_ADMIN, INSURER_STAFF);
    private static final Set<Role> CENTRAL = EnumSet.of(REVIEWER, APPROVER, OPERATOR, AUDITOR);

    /** 表: area, group, key, page, icon, roles. */
    private static final List<NavigationEntry> ENTRIES = List.of(
            entry(Area.SERVICE, "", "serviceHome", "/service/home.xhtml", "home", CARE),
            entry(Area.SERVICE, "", "register", "/service/register.xhtml", "userplus", CARE),
            entry(Area.SERVICE, "", "persons", "/service/persons.xhtml", "users", CARE),
            entry(Area.SERVICE, "procedures", "consents", "/service/persons.xhtml?consent=NONE", "hand", CARE),
            entry(Area.SERVICE, "office", "toMypage", "/mypage/home.xhtml", "yen", ADMINS),
            entry(Area.MYPAGE, "", "mypageHome", "/mypage/home.xhtml", "home", MYPAGE),
            entry(Area.MYPAGE, "office", "mypageGrants", "/mypage/grants.xhtml", "yen", ADMINS),
            entry(Area.MYPAGE, "office", "mypageUsers", "/mypage/users.xhtml", "userplus", USER_ADMINS),
            entry(Area.MYPAGE, "office", "mypageCertificates", "/mypage/certificates.xhtml", "shield", USER_ADMINS),
            entry(Area.MYPAGE, "office", "mypageApiKeys", "/mypage/api-keys.xhtml", "key"),
            entry(Area.MYPAGE, "elsewhere", "toService", "/service/home.xhtml", "users", CARE),
            entry(Area.INSURER, "", "insurerHome", "/insurer/home.xhtml", "home", INSURER),
            entry(Area.INSURER, "", "insurerPersons", "/insurer/persons.xhtml", "search", INSURER),
            entry(Area.INSURER, "", "insurerFeed", "/insurer/feed.xhtml", "upload", INSURER),
            entry(
                    Area.INSURER,
                    "organisation",
                    "insurerUsers",
                    "/insurer/users.xhtml",
                    "userplus",
                    EnumSet.of(INSURER_ADMIN)),
            entry(
                    Area.INSURER,
                    "organisation",
                    "insurerCertificates",
                    "/insurer/certificates.xhtml",
                    "shield",
                    EnumSet.of(INSURER_ADMIN)),
            entry(Area.INSURER, "connection", "insurerFeedSettings", "/insurer/feed-settings.xhtml", "cog"),
            entry(Area.INSURER, "connection", "insurerApiKeys", "/insurer/api-keys.xhtml", "key"),
            entry(Area.BOARD, "", "boardHome", "/board/home.xhtml", "home", EnumSet.of(BOARD_MEMBER)),
            entry(Area.CENTRAL, "", "centralHome", "/central/home.xhtml", "home", CENTRAL),
            entry(Area.CENTRAL, "grants", "grantDashboard", "/central/grant-dashboard.xhtml", "chart", CENTRAL),
            entry(
                    Area.CENTRAL,
                    "grants",
                    "grantWorklist",
                    "/central/grant-worklist.xhtml",
                    "doc",
                    EnumSet.of(REVIEWER, APPROVER, AUDITOR)),
            entry(Area.CENTRAL, "grants", "grantDecisions", "/central/grant-decisions.xhtml", "send", CENTRAL),
            entry(
                    Area.CENTRAL,
                    "grants",
                    "grantTransfers",
                    "/central/grant-transfers.xhtml",
                    "yen",
                    EnumSet.of(APPROVER, OPERATOR, AUDITOR)),
            entry(Area.CENTRAL, "grants", "grantTaxReports", "/central/grant-tax-reports.xhtml", "doc"),
            entry(Area.CENTRAL, "grants", "grantConflicts", "/central/grant-conflicts.xhtml", "hand"),
            entry(Area.CENTRAL, "grants", "grantRounds", "/central/grant-rounds.xhtml", "cal", OPERATIONS),
            entry(Area.CENTRAL, "grants", "grantReaders", "/central/grant-readers.xhtml", "doc", EnumSet.of(OPERATOR)),
            entry(Area.CENTRAL, "operations", "jobs", "/central/jobs.xhtml", "pulse", OPERATIONS),
            entry(Area.CENTRAL, "operations", "mails", "/central/mails.xhtml", "send"),
            entry(
                    Area.CENTRAL,
                    "operations",
                    "centralCertificates",
                    "/central/certificates.xhtml",
                    "shield",
                    OPERATIONS),
            entry(
                    Area.CENTRAL,
                    "operations",
                    "centralOrganisations",
                    "/central/organisations.xhtml",
                    "bldg",
                    OPERATIONS),
            entry(Area.CENTRAL, "operations", "centralImports", "/central/imports.xhtml", "upload", OPERATIONS),
            entry(Area.CENTRAL, "operations", "centralAccounts", "/central/accounts.xhtml", "users", OPERATIONS),
            entry(Area.CENTRAL, "operations", "settings", "/central/settings.xhtml", "cog"),
            entry(Area.CENTRAL, "operations", "audit", "/central/audit.xhtml", "shield"));

    private Navigation() {}

    private static NavigationEntry entry(
            Area area, String group, String key, String page, String icon, Set<Role> roles) {
        return new NavigationEntry(area, group, key, page, icon, roles);
    }

    /** Shown to whoever may open the page. */
    private static NavigationEntry entry(Area area, String group, String key, String page, String icon) {
        return entry(area, group, key, page, icon, EnumSet.allOf(Role.class));
    }

    private static Set<Role> union(Set<Role> one, Set<Role> other) {
        Set<Role> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    /** What anybody with these roles may see in this area. */
    static List<NavigationGroup> of(Area area, Set<Role> held) {
        return of(area, held, key -> true);
    }

    /** What someone with these roles sees in this area, group by group in the table's order; of entries that are shown here. */
    static List<NavigationGroup> of(Area area, Set<Role> held, Predicate<String> shown) {
        Map<String, List<NavigationEntry>> groups = new LinkedHashMap<>();
        for (NavigationEntry entry : ENTRIES) {
            if (entry.area() == area && entry.shownTo(held) && entry.opensFor(held) && shown.test(entry.key())) {
                groups.computeIfAbsent(entry.group(), key -> new ArrayList<>()).add(entry);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new NavigationGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
