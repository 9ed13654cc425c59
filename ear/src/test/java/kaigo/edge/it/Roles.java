package kaigo.edge.it;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaigo.frame.it.Browser;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;
import kaigo.starter.demo.DemoAccount;

/** 役割ごとの一人: one account of the demo for each role. */
final class Roles {
    private static final List<String> WITH_MYPAGE = List.of("OFFICE_USER", "OFFICE_ADMIN", "MEDICAL_ADMIN");

    private static final List<String> OF_AREAS =
            List.of("OFFICE_ADMIN", "INSURER_ADMIN", "BOARD_MEMBER", "REVIEWER", "APPROVER", "OPERATOR", "AUDITOR");

    private Roles() {}

    /** Those who come in at the services listener; an office's user has マイページ only. */
    static Collection<DemoAccount> all() {
        return each().stream()
                .filter(account -> !"OFFICE_USER".equals(account.role()))
                .toList();
    }

    private static Collection<DemoAccount> each() {
        RunningSystem.get().loadDemoData();
        Map<String, DemoAccount> first = new LinkedHashMap<>();
        RunningSystem.get().accounts().all().forEach(account -> first.putIfAbsent(account.role(), account));
        return first.values();
    }

    /** One for each kind of pages: what others of an area see is a part of it. */
    static List<DemoAccount> oneAnArea() {
        return all().stream()
                .filter(account -> OF_AREAS.contains(account.role()))
                .toList();
    }

    static List<DemoAccount> withMypage() {
        return each().stream()
                .filter(account -> WITH_MYPAGE.contains(account.role()))
                .toList();
    }

    /** /service/ and the like: where the one who logged in is at home. */
    static String area(Browser browser) {
        String path = URI.create(browser.page().url()).getPath();
        return path.substring(0, path.indexOf('/', 1) + 1);
    }

    /** A connection at the services listener that goes on with the session of a browser that logged in. */
    static Line continuing(Browser browser, DemoAccount account) throws Exception {
        return new Line(
                Tls.client(account.certificate(), account.certificatePassword()).sslContext(),
                RunningSystem.get().ports().services(),
                cookies(browser));
    }

    static Line continuingInPublic(Browser browser) throws Exception {
        return new Line(
                Tls.publicClient().sslContext(), RunningSystem.get().ports().open(), cookies(browser));
    }

    private static String cookies(Browser browser) {
        return browser.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
