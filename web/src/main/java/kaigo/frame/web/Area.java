package kaigo.frame.web;

import java.util.Arrays;
import kaigo.account.model.Actor;

/**
 * 区域: a part of the site with its own navigation; its pages lie in one folder and on one of the two listeners, whose
 * addresses come from the environment.
 */
public enum Area {
    PORTAL("KAIGO_PUBLIC_URL", "/portal/", "/portal/index.xhtml"),
    LOGIN("KAIGO_PUBLIC_URL", "/login/", "/portal/index.xhtml"),
    MYPAGE("KAIGO_PUBLIC_URL", "/mypage/", "/mypage/home.xhtml"),
    SERVICE("KAIGO_SERVICES_URL", "/service/", "/service/home.xhtml"),
    INSURER("KAIGO_SERVICES_URL", "/insurer/", "/insurer/home.xhtml"),
    BOARD("KAIGO_SERVICES_URL", "/board/", "/board/home.xhtml"),
    CENTRAL("KAIGO_SERVICES_URL", "/central/", "/central/home.xhtml");

    private final String listener;
    private final String folder;
    private final String home;

    Area(String listener, String folder, String home) {
        this.listener = listener;
        this.folder = folder;
        this.home = home;
    }

    /** The area of a page; an error page and the like counts as the portal. */
    static Area of(String viewId) {
        return Arrays.stream(values())
                .filter(area -> viewId.startsWith(area.folder))
                .findFirst()
                .orElse(PORTAL);
    }

    /** The area in which somebody works: by his door, and the first with a page for his roles. */
    static Area homeOf(Actor actor) {
        if (actor.certificateSerial() == null) {
            return MYPAGE;
        }
        return Arrays.stream(values())
                .filter(area -> area.listener.equals(SERVICE.listener))
                .filter(area -> !Navigation.of(area, actor.roles()).isEmpty())
                .findFirst()
                .orElse(SERVICE);
    }

    public String home() {
        return home;
    }

    /** The page's address as a link in this area: with the other listener's origin when it lies there. */
    String linkTo(String page) {
        Area there = of(page);
        return there.listener.equals(listener) ? page : System.getenv().getOrDefault(there.listener, "") + page;
    }

    /** Key of its name in the bundle: 介護WEBサービス, マイページ … */
    public String nameKey() {
        return "area." + name().toLowerCase();
    }
}
