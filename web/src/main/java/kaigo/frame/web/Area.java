package kaigo.frame.web;

import java.util.Arrays;

/** 区域: a part of the site with its own navigation; its pages lie in one folder. */
public enum Area {
    PORTAL("/portal/", "/portal/index.xhtml"),
    LOGIN("/login/", "/portal/index.xhtml"),
    MYPAGE("/mypage/", "/mypage/home.xhtml"),
    SERVICE("/service/", "/service/home.xhtml"),
    INSURER("/insurer/", "/insurer/home.xhtml"),
    BOARD("/board/", "/board/home.xhtml"),
    CENTRAL("/central/", "/central/home.xhtml");

    private final String folder;
    private final String home;

    Area(String folder, String home) {
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

    public String home() {
        return home;
    }

    /** Key of its name in the bundle: 介護WEBサービス, マイページ … */
    public String nameKey() {
        return "area." + name().toLowerCase();
    }
}
