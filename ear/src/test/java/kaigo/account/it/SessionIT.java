package kaigo.account.it;

import static kaigo.account.it.Newcomer.HIDAMARI;
import static kaigo.account.it.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import kaigo.it.FromOutside;
import kaigo.it.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** セッション: whose it is, what keeps it open, what ends it, and who can't use it. */
class SessionIT extends FromOutside {
    private static final String LOGIN = "/login/services.xhtml";
    private static final String HOME = "/service/home.xhtml";

    @Test
    void the_cookie_is_the_hosts_alone_and_no_script_reads_it() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);

        assertThat(visitor.setCookie().toLowerCase())
                .startsWith("__host-kaigo-services=")
                .contains("; path=/", "; secure", "; httponly", "; samesite=strict")
                .doesNotContain("domain=", "max-age=", "expires=");
    }

    @Test
    void an_id_prepared_by_somebody_else_is_worth_nothing_after_login() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor victim = Visitor.withCertificateOf(newcomer);
        victim.get(LOGIN);
        String prepared = victim.cookie();
        victim.enterPasswordHere(newcomer.login(), Newcomer.PASSWORD);
        String halfway = victim.cookie();
        victim.get("/login/code.xhtml");
        victim.enterCode(newcomer.totp().codeAt(Instant.now()));

        assertThat(victim.cookie()).isNotEqualTo(halfway);
        assertThat(halfway).isNotEqualTo(prepared);
        for (String known : new String[] {prepared, halfway}) {
            Visitor attacker = Visitor.withCertificateOf(newcomer).carrying(known);
            assertThat(location(attacker.get(HOME))).isEqualTo(LOGIN);
        }
    }

    @Test
    void a_form_sent_by_another_site_does_nothing() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);

        HttpResponse<String> forged = visitor.send("/logout", post("").header("Sec-Fetch-Site", "cross-site"));
        HttpResponse<String> sibling = visitor.send("/logout", post("").header("Sec-Fetch-Site", "same-site"));
        HttpResponse<String> stateless = visitor.send(
                "/security/home.xhtml", post("form=form&form:endOthers=x").header("Sec-Fetch-Site", "none"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(sibling.statusCode()).isEqualTo(403);
        assertThat(stateless.body()).as("the page shown anew, nothing done").doesNotContain("k-alert--ok");
        assertThat(newcomer.records("OwnSessions.endOthers", "ALLOWED", "")).isZero();
        assertThat(visitor.get(HOME).statusCode()).isEqualTo(200);
    }

    @Test
    void polls_and_drafts_are_no_activity() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);
        long fresh = left(visitor.get(HOME));
        Thread.sleep(2_100);

        long afterPoll = left(visitor.send("/session", background().GET()));
        long afterDraft = left(visitor.send(
                "/draft?form=/it:form",
                background()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))));
        long afterWork = left(visitor.send("/session", post("")));

        assertThat(fresh).isBetween(1798L, 1800L);
        assertThat(afterPoll).isLessThanOrEqualTo(fresh - 2);
        assertThat(afterDraft).isLessThanOrEqualTo(fresh - 2);
        assertThat(afterWork).isGreaterThanOrEqualTo(1799L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account SET state = 'SUSPENDED' WHERE login = ?",
                "UPDATE account SET must_change_password = true WHERE login = ?",
                "UPDATE account SET totp_secret = NULL WHERE login = ?",
                "UPDATE account_role SET role = 'OFFICE_ADMIN' WHERE account_id = (SELECT id FROM account WHERE login = ?)",
                "UPDATE open_session SET ended_at = now() WHERE account_id = (SELECT id FROM account WHERE login = ?)"
            })
    void what_an_admin_or_another_node_does_ends_an_open_session(String change) throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);
        assertThat(visitor.get(HOME).statusCode()).isEqualTo(200);

        newcomer.run(change);

        assertThat(location(visitor.get(HOME))).isEqualTo(LOGIN);
        assertThat(newcomer.records("Session", "REFUSED", "refusal.sessionEnded"))
                .isEqualTo(1);
    }

    @Test
    void one_sees_and_ends_ones_own_sessions_only() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor office = Visitor.withCertificateOf(newcomer);
        office.logIn(newcomer);
        newcomer.set("totp_last_step = NULL");
        Visitor home = Visitor.inPublic();
        home.logIn(newcomer);
        Newcomer colleague = Newcomer.ofOffice(HIDAMARI);
        Visitor other = Visitor.withCertificateOf(colleague);
        other.logIn(colleague);

        String page = office.get("/security/home.xhtml").body();
        assertThat(page).contains("マイページ", "この端末", "form:endOthers");
        assertThat(page)
                .doesNotContain(office.cookie().substring(office.cookie().indexOf('=') + 1));
        HttpResponse<String> answer = office.pressIn("form", "endOthers", Map.of());

        assertThat(answer.headers().allValues("set-cookie"))
                .as("the cookie of the word on what was done")
                .allMatch(set -> set.toLowerCase().contains("httponly")
                        && set.toLowerCase().contains("secure"));
        assertThat(location(answer)).isEqualTo("/security/home.xhtml");
        assertThat(location(home.get("/mypage/home.xhtml"))).isEqualTo("/login/public.xhtml");
        assertThat(office.get(HOME).statusCode()).isEqualTo(200);
        assertThat(other.get(HOME).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_asked_for_too_late_is_where_one_arrives_after_login() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        String sender = Tls.services("/service/register.xhtml").toString();

        HttpResponse<String> late =
                visitor.send("/service/register.xhtml", post("form=form").header("Referer", sender));

        assertThat(location(late)).isEqualTo(LOGIN);
        assertThat(location(visitor.logIn(newcomer))).isEqualTo("/service/register.xhtml");
    }

    @Test
    void a_draft_is_its_owners_sealed_and_for_that_form() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);
        Newcomer colleague = Newcomer.ofOffice(HIDAMARI);
        Visitor other = Visitor.withCertificateOf(colleague);
        other.logIn(colleague);
        String draft = "{\"at\":1,\"values\":{\"form:kana:input\":\"ミホン ハナコ\"}}";

        HttpResponse<String> kept = visitor.send(
                "/draft?form=/service/register.xhtml:form:00",
                background()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(draft)));

        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(visitor.get("/draft?form=/service/register.xhtml:form:00").body())
                .isEqualTo(draft);
        assertThat(other.get("/draft?form=/service/register.xhtml:form:00").statusCode())
                .isEqualTo(204);
        assertThat(newcomer.ask("SELECT position(convert_to('ミホン', 'UTF8') IN d.sealed) FROM form_draft d"
                        + " JOIN account a ON a.id = d.account_id WHERE a.login = ?"))
                .isEqualTo("0");
        assertThat(visitor.send("/draft?form=../x%0a", background().GET()).statusCode())
                .isEqualTo(400);
        assertThat(visitor.send("/draft?form=/x&drop=1", background().POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(204);
        assertThat(location(Visitor.withCertificateOf(newcomer).get("/draft?form=/x")))
                .isEqualTo(LOGIN);
    }

    private static HttpRequest.Builder background() {
        return HttpRequest.newBuilder().header("X-Kaigo-Background", "1");
    }

    private static HttpRequest.Builder post(String body) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static long left(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("X-Kaigo-Session").orElse("-1"));
    }
}
