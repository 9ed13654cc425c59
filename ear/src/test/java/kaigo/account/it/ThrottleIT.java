package kaigo.account.it;

import static kaigo.account.it.Newcomer.HIDAMARI;
import static kaigo.account.it.Newcomer.MIDORI;
import static kaigo.account.it.Newcomer.PASSWORD;
import static kaigo.account.it.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** ログインの間隔とロック: who guesses is slowed and shut out; who merely has the same name, door or address is not. */
class ThrottleIT extends FromOutside {
    private static final String WRONG = "not the password";
    private static final Pattern WAIT = Pattern.compile("あと\\d+秒待ってから");
    private static final String LONG_WAIT = "約30分たってから";

    @Test
    void the_wait_grows_from_the_fourth_mistake_for_known_and_unknown_names_alike() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);

        for (String name : new String[] {newcomer.login(), "nobody-" + newcomer.login()}) {
            for (int i = 0; i < 4; i++) {
                assertThat(visitor.enterPassword(name, WRONG).body()).doesNotContainPattern(WAIT);
            }
            assertThat(visitor.enterPassword(name, PASSWORD).body()).containsPattern(WAIT);
        }
        assertThat(newcomer.records("LoggingIn.withPassword", "REFUSED", "refusal.loginRefused WRONG_PASSWORD"))
                .isEqualTo(4);
        Newcomer.letWaitsPass();
        assertThat(location(visitor.enterPassword(newcomer.login(), PASSWORD))).isEqualTo("/login/code.xhtml");
    }

    @Test
    void ten_mistakes_lock_the_account_and_shut_the_door_on_unknown_names_too() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);

        for (String name : new String[] {newcomer.login(), "nobody-" + newcomer.login()}) {
            fail(visitor, name, 10);
            assertThat(visitor.enterPassword(name, PASSWORD).body()).contains(LONG_WAIT);
        }

        assertThat(newcomer.ask("SELECT locked_until > now() FROM account WHERE login = ?"))
                .isEqualTo("t");
        assertThat(newcomer.ask("SELECT count(*) FROM account_event e JOIN account a ON a.id = e.account_id"
                        + " WHERE a.login = ? AND e.kind = 'LOCKED'"))
                .isEqualTo("1");
        Newcomer.letWaitsPass();
        visitor.enterPassword(newcomer.login(), PASSWORD);
        assertThat(newcomer.records("LoggingIn.withPassword", "REFUSED", "refusal.loginRefused LOCKED"))
                .isEqualTo(1);
    }

    @Test
    void wrong_codes_count_into_the_same_lock() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);

        fail(visitor, newcomer.login(), 5);
        visitor.atCode(newcomer);
        for (int i = 0; i < 4; i++) {
            Newcomer.letWaitsPass();
            visitor.enterCode("000000");
        }
        Newcomer.letWaitsPass();
        visitor.get("/login/recovery.xhtml");
        visitor.enterCode("ABCD-EFGH-JKLM-NPQR");

        assertThat(newcomer.ask("SELECT locked_until > now() FROM account WHERE login = ?"))
                .isEqualTo("t");
        assertThat(newcomer.records("LoggingIn.withCode", "REFUSED", "refusal.codeRefused WRONG_CODE"))
                .isEqualTo(4);
        assertThat(newcomer.records("LoggingIn.withCode", "REFUSED", "refusal.recoveryRefused WRONG_CODE"))
                .isEqualTo(1);
    }

    /** Nobody from the Internet, and nobody of another organisation, locks a care worker out of her work. */
    @Test
    void failures_at_another_door_leave_the_account_open() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);

        fail(Visitor.withCertificateOf(Newcomer.ofOffice(MIDORI)), newcomer.login(), 10);
        fail(Visitor.inPublic(), newcomer.login(), 10);

        assertThat(location(Visitor.withCertificateOf(newcomer).logIn(newcomer)))
                .isEqualTo("/service/home.xhtml");
        assertThat(Visitor.inPublic().enterPassword(newcomer.login(), PASSWORD).body())
                .contains(LONG_WAIT);
    }

    @Test
    void a_whole_login_forgets_the_mistakes() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);

        fail(visitor, newcomer.login(), 6);
        visitor.logIn(newcomer);
        visitor.logOut();

        for (int i = 0; i < 3; i++) {
            visitor.enterPassword(newcomer.login(), WRONG);
        }
        assertThat(location(visitor.enterPassword(newcomer.login(), PASSWORD))).isEqualTo("/login/code.xhtml");
    }

    @Test
    void a_burst_is_no_way_around_the_wait() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor[] visitors = new Visitor[12];
        for (int i = 0; i < visitors.length; i++) {
            visitors[i] = Visitor.withCertificateOf(newcomer);
            visitors[i].get("/login/services.xhtml");
        }
        List<Callable<HttpResponse<String>>> attempts = new ArrayList<>();
        for (Visitor visitor : visitors) {
            attempts.add(() -> visitor.enterPasswordHere(newcomer.login(), WRONG));
        }

        LoginIT.atOnce(attempts);

        assertThat(visitors[0].enterPassword(newcomer.login(), PASSWORD).body()).contains(LONG_WAIT);
    }

    private static void fail(Visitor visitor, String name, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            Newcomer.letWaitsPass();
            visitor.enterPassword(name, WRONG);
        }
        if (times < 10) {
            Newcomer.letWaitsPass();
        }
    }
}
