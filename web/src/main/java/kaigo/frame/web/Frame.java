package kaigo.frame.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaigo.account.Actors;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.Role;
import kaigo.edge.web.Visit;
import kaigo.refusal.model.Refusal;
import kaigo.time.SystemClock;

/** 画面の枠: who is here, for which organisation, in which area, with which navigation; what the template asks. */
@Named("frame")
@RequestScoped
public class Frame {
    /** Pages of everyone, on both listeners: they stand in the area that one has come from. */
    private static final String SECURITY = "/security/";

    @Inject
    Today today;

    @Inject
    FacesContext faces;

    @Inject
    SystemClock clock;

    @Inject
    @Any
    Instance<EntryNote> notes;

    private Actor actor;
    private List<NavigationGroup> navigation;

    public Actor getActor() {
        if (actor == null) {
            try {
                actor = Actors.current();
            } catch (RightDenied nobody) {
                actor = Actor.anyone("");
            }
        }
        return actor;
    }

    public boolean isLoggedIn() {
        return getActor().accountId() != null;
    }

    /** Key of the first role held: 事業所管理者, 審査担当 … */
    public String getRoleKey() {
        Set<Role> roles = getActor().roles();
        return "role." + roles.stream().sorted().findFirst().orElse(Role.ANYONE);
    }

    public Area getArea() {
        Object failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String page = failed == null ? faces.getViewRoot().getViewId() : failed.toString();
        return page.startsWith(SECURITY) && isLoggedIn() ? Area.homeOf(getActor()) : Area.of(page);
    }

    /** Key of the area's name; a login page bears the name of what it leads to. */
    public String getAreaKey() {
        Area area = getArea();
        boolean services = area == Area.LOGIN && getActor().certificateSerial() != null;
        return (services ? Area.SERVICE : area).nameKey();
    }

    /** A page's address, with the other listener's origin when it lies there. */
    public String link(String page) {
        return getArea().linkTo(page);
    }

    public List<NavigationGroup> getNavigation() {
        if (navigation == null) {
            navigation = isLoggedIn()
                    ? Navigation.of(
                            getArea(),
                            getActor().roles(),
                            key -> note(key).map(EntryNote::shown).orElse(true))
                    : List.of();
        }
        return navigation;
    }

    /** How much waits behind an entry of the navigation. */
    public long count(String key) {
        return note(key).map(EntryNote::count).orElse(0L);
    }

    private Optional<EntryNote> note(String key) {
        return notes.stream().filter(note -> note.key().equals(key)).findFirst();
    }

    /** 業務日付. */
    public LocalDate getToday() {
        return today.day();
    }

    /** Seconds until the session ends when nobody does anything; 0 when there is none. */
    public long getSessionSeconds() {
        return Visit.secondsLeft(request(), clock.now());
    }

    /** 要求番号: what someone reads out when he asks for help. */
    public String getRequestId() {
        return getActor().requestId();
    }

    /** What an error page says of a refused visit; empty when it wasn't a rule that refused. */
    public String getRefusal() {
        return request().getAttribute("refusal") instanceof Refusal refusal ? Sentences.of(refusal) : "";
    }

    /** Address of a symbol in the one file of icons. */
    public String icon(String name) {
        return "/resources/kaigo/icons.svg#" + name;
    }

    /** The icon of a state when the page names none: done, running, attention, failed, nothing yet. */
    public String toneIcon(String tone) {
        return switch (tone) {
            case "ok" -> "okc";
            case "run" -> "clock";
            case "warn" -> "warn";
            case "error", "solid" -> "stop";
            default -> "dots";
        };
    }

    /** Part of the whole in per cent, for the width of a bar. */
    public long percent(Number part, Number whole) {
        return whole.longValue() == 0 ? 0 : Math.min(100, Math.round(100.0 * part.longValue() / whole.longValue()));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
