package kaigo.account.it;

import static kaigo.account.it.Newcomer.HIDAMARI;
import static kaigo.account.it.Newcomer.MIDORI;
import static kaigo.account.it.Newcomer.PASSWORD;
import static kaigo.account.it.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** ログイン: certificate, password, one-time password, over the real listeners. */
class LoginIT extends FromOutside {
    private static final Pattern MESSAGE = Pattern.compile("<ul>(.*?)</ul>", Pattern.DOTALL);

    @Test
    void certificate_password_and_code_lead_to_the_page_first_asked_for() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);

        assertThat(location(visitor.get("/service/persons.xhtml?page=2"))).isEqualTo("/login/services.xhtml");
        String before = visitor.cookie();
        HttpResponse<String> in = visitor.logIn(newcomer);

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/service/persons.xhtml?page=2"));
        assertThat(visitor.cookie()).startsWith("__Host-kaigo-services=").isNotEqualTo(before);
        assertThat(newcomer.records("LoggingIn.withCode", "ALLOWED", "")).isEqualTo(1);
    }

    @Test
    void the_login_page_says_whose_certificate_it_sees() throws Exception {
        Visitor visitor = Visitor.withCertificateOf(Newcomer.ofOffice(HIDAMARI));

        assertThat(visitor.get("/login/services.xhtml").body()).contains("見本事業所", HIDAMARI);
    }

    @Test
    void unknown_account_wrong_password_and_foreign_certificate_read_alike() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Newcomer stranger = Newcomer.ofOffice(MIDORI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);

        String unknown = message(visitor.enterPassword("it-nobody-" + newcomer.login(), PASSWORD));
        String wrong = message(visitor.enterPassword(newcomer.login(), "not the password"));
        String foreign = message(visitor.enterPassword(stranger.login(), PASSWORD));

        assertThat(unknown).isNotEmpty();
        assertThat(List.of(wrong, foreign)).containsOnly(unknown);
        assertThat(stranger.records("LoggingIn.withPassword", "REFUSED", "refusal.loginRefused OTHER_ORGANISATION"))
                .isEqualTo(1);
        assertThat(newcomer.records("LoggingIn.withPassword", "REFUSED", "refusal.loginRefused WRONG_PASSWORD"))
                .isEqualTo(1);
    }

    /** The hash is one of the reference implementation's, of the word "password", with other parameters than ours of today. */
    @Test
    void a_hash_of_other_parameters_is_made_anew_by_the_login() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        newcomer.set("password_hash ="
                + " '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'");

        for (int i = 0; i < 2; i++) {
            Visitor visitor = Visitor.withCertificateOf(newcomer);
            assertThat(location(visitor.enterPassword(newcomer.login(), "password")))
                    .isEqualTo("/login/code.xhtml");
            assertThat(newcomer.ask("SELECT password_hash FROM account WHERE login = ?"))
                    .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        }
    }

    @Test
    void a_code_opens_once() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        String code = newcomer.totp().codeAt(Instant.now());
        Visitor first = Visitor.withCertificateOf(newcomer).atCode(newcomer);
        Visitor second = Visitor.withCertificateOf(newcomer).atCode(newcomer);

        assertThat(first.enterCode(code).statusCode()).isEqualTo(302);
        assertThat(second.enterCode(code).statusCode()).isEqualTo(200);
        assertThat(newcomer.records("LoggingIn.withCode", "REFUSED", "refusal.codeRefused WRONG_CODE"))
                .isEqualTo(1);
    }

    @Test
    void a_code_opens_once_however_many_carry_it() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            visitors.add(Visitor.withCertificateOf(newcomer).atCode(newcomer));
        }
        String code = newcomer.totp().codeAt(Instant.now());
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (Visitor visitor : visitors) {
            attempts.add(() -> visitor.enterCode(code).statusCode());
        }

        assertThat(atOnce(attempts)).filteredOn(status -> status == 302).hasSize(1);
    }

    @Test
    void a_revoked_certificate_loses_its_open_session() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);
        assertThat(location(visitor.get("/"))).isEqualTo("/service/home.xhtml");

        newcomer.revokeCertificate();

        assertThat(visitor.get("/").statusCode()).isEqualTo(403);
        assertThat(newcomer.records("Certificate", "REFUSED", "refusal.certificateRevoked"))
                .isEqualTo(1);
    }

    @Test
    void a_session_is_worth_nothing_with_another_certificate_or_at_the_other_listener() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);

        Visitor thief = Visitor.withCertificateOf(Newcomer.ofOffice(MIDORI)).carrying(visitor.cookie());
        assertThat(location(thief.get("/service/home.xhtml"))).isEqualTo("/login/services.xhtml");
        assertThat(location(visitor.get("/service/home.xhtml"))).isEqualTo("/login/services.xhtml");
        assertThat(newcomer.records("Session", "REFUSED", "refusal.sessionEnded"))
                .isEqualTo(1);
    }

    @Test
    void a_services_session_ends_when_it_shows_up_in_public() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);

        String renamed = visitor.cookie().replace("services", "public");
        assertThat(location(Visitor.inPublic().carrying(renamed).get("/mypage/home.xhtml")))
                .isEqualTo("/login/public.xhtml");
        assertThat(location(visitor.get("/service/home.xhtml"))).isEqualTo("/login/services.xhtml");
    }

    @Test
    void the_public_login_leads_to_my_page() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);

        assertThat(location(Visitor.inPublic().logIn(newcomer))).isEqualTo("/mypage/home.xhtml");
    }

    @Test
    void logging_out_ends_the_session() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);
        String session = visitor.cookie();

        assertThat(location(visitor.logOut())).isEqualTo("/login/services.xhtml");
        assertThat(location(visitor.carrying(session).get("/service/home.xhtml")))
                .isEqualTo("/login/services.xhtml");
        assertThat(newcomer.records("LoggingIn.leave", "ALLOWED", "")).isEqualTo(1);
    }

    @Test
    void an_area_of_others_is_denied_and_recorded() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);

        assertThat(visitor.get("/central/home.xhtml").statusCode()).isEqualTo(403);
        assertThat(newcomer.records("Place /central/", "DENIED", "refusal.rightDenied"))
                .isEqualTo(1);
    }

    private static String message(HttpResponse<String> page) {
        var message = MESSAGE.matcher(page.body());
        return message.find() ? message.group(1).strip() : "";
    }

    static <T> List<T> atOnce(List<Callable<T>> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(attempts)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
