package kaigo.edge.web;

import static kaigo.account.model.Role.*;
import static kaigo.edge.web.Listener.PUBLIC;
import static kaigo.edge.web.Listener.SERVICES;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaigo.account.model.Role;

/**
 * 場所: a part of the address space, the listeners that serve it and the roles that may enter. The one table of the site:
 * what isn't in it is answered 404. Services decide by right again; this keeps whole areas apart.
 *
 * @param path a prefix when it ends in "/", else the whole path
 * @param roles empty: open to anyone
 */
record Place(String path, Set<Listener> listeners, Set<Role> roles, boolean asset) {
    private static final Set<Listener> BOTH = EnumSet.allOf(Listener.class);
    private static final Set<Role> CARE = EnumSet.of(OFFICE_ADMIN, OFFICE_STAFF, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR);

    /** Everyone who logs in. */
    private static final Set<Role> PERSONS =
            EnumSet.complementOf(EnumSet.of(SYSTEM, ANYONE, INSURER_CLIENT, OFFICE_CLIENT));
    /** For systems: {@code kaigo.api.web.ApiFilter} is its door; sessions don't exist there. */
    private static final String API = "/api/";

    private static final List<Place> TABLE = List.of(
            open("/", BOTH),
            open("/health", EnumSet.of(PUBLIC)),
            open("/logout", BOTH),
            open("/session", BOTH),
            open("/ca/", EnumSet.of(PUBLIC)),
            open("/portal/", EnumSet.of(PUBLIC)),
            open(PUBLIC.loginPage(), EnumSet.of(PUBLIC)),
            open(SERVICES.loginPage(), EnumSet.of(SERVICES)),
            open("/login/code.xhtml", BOTH),
            open("/login/recovery.xhtml", BOTH),
            open("/login/new-password.xhtml", BOTH),
            open("/login/enrol.xhtml", BOTH),
            open("/login/recovery-codes.xhtml", BOTH),
            asset("/jakarta.faces.resource/"),
            asset("/resources/"),
            area(
                    "/mypage/",
                    PUBLIC,
                    EnumSet.of(OFFICE_USER, OFFICE_ADMIN, OFFICE_STAFF, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR)),
            open("/api/openapi", EnumSet.of(SERVICES)),
            area("/service/", SERVICES, CARE),
            area("/insurer/", SERVICES, EnumSet.of(INSURER_ADMIN, INSURER_STAFF)),
            area("/board/", SERVICES, EnumSet.of(BOARD_MEMBER)),
            area("/central/", SERVICES, EnumSet.of(REVIEWER, APPROVER, OPERATOR, AUDITOR)),
            new Place("/security/", BOTH, PERSONS, false),
            new Place("/draft", BOTH, PERSONS, false),
            area(API, SERVICES, EnumSet.of(INSURER_CLIENT, OFFICE_CLIENT)));

    /** The place of a path on this listener; empty when there is none, or not there. */
    static Optional<Place> of(String path, Listener listener) {
        return TABLE.stream()
                .filter(place -> place.holds(path) && place.listeners.contains(listener))
                .findFirst();
    }

    /** ホーム: the first area of this listener that one of the roles may enter. */
    static Optional<String> homeOf(Set<Role> held, Listener listener) {
        return TABLE.stream()
                .filter(place -> !place.isOpen() && !place.isEveryones() && place.listeners.contains(listener))
                .filter(place -> place.admits(held))
                .map(place -> place.path + "home.xhtml")
                .findFirst();
    }

    /** Whether a door of its own stands before it, that knows no sessions. */
    boolean isApi() {
        return path.startsWith(API);
    }

    boolean isOpen() {
        return roles.isEmpty();
    }

    /** Nobody's area: reached from each. */
    private boolean isEveryones() {
        return roles.equals(PERSONS);
    }

    boolean admits(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** A page is no asset: composite components lie beside scripts and styles. */
    private boolean holds(String requested) {
        boolean within = path.length() > 1 && path.endsWith("/") ? requested.startsWith(path) : requested.equals(path);
        boolean component = path.equals("/resources/") && requested.endsWith(".xhtml");
        return within && !component;
    }

    private static Place open(String path, Set<Listener> listeners) {
        return new Place(path, listeners, Set.of(), false);
    }

    private static Place asset(String path) {
        return new Place(path, BOTH, Set.of(), true);
    }

    private static Place area(String path, Listener listener, Set<Role> roles) {
        return new Place(path, EnumSet.of(listener), roles, false);
    }
}
