package kaigo.account.it;

import static kaigo.account.it.Newcomer.HIDAMARI;
import static kaigo.account.it.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaigo.account.model.Totp;
import kaigo.it.FromOutside;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** はじめてのログイン: a password of one's own, an authenticator, recovery codes; no address leads past a step. */
class FirstLoginIT extends FromOutside {
    private static final String CHOSEN = "青い鳥が三羽とまった電線";
    private static final Pattern SECRET = Pattern.compile("translate=\"no\">([A-Z2-7 ]{30,})<");
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    @Test
    void an_initial_password_leads_through_every_step_to_the_first_page() throws Exception {
        Newcomer newcomer = Newcomer.forTheFirstTime(HIDAMARI);
        newcomer.set("mail = 'first@it.example'");
        Visitor visitor = Visitor.withCertificateOf(newcomer);

        HttpResponse<String> step = visitor.enterPassword(newcomer.login(), Newcomer.PASSWORD);
        assertThat(location(step)).isEqualTo("/login/new-password.xhtml");
        visitor.follow(step);
        step = choose(visitor, CHOSEN, CHOSEN);
        assertThat(location(step)).isEqualTo("/login/enrol.xhtml");
        String page = visitor.follow(step).body();
        assertThat(page).contains("<path d=\"M").doesNotContain("otpauth:");
        Totp totp = new Totp(Base32.decode(secret(page)));
        step = visitor.press("confirm", Map.of("code", totp.codeAt(Instant.now())));
        assertThat(location(step)).isEqualTo("/login/recovery-codes.xhtml");
        List<String> codes = codes(visitor.follow(step).body());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(visitor.press("enter", Map.of()).statusCode())
                .as("not noted yet")
                .isEqualTo(200);
        step = visitor.press("enter", Map.of("noted", "on"));
        assertThat(location(step)).isEqualTo("/service/home.xhtml");
        assertThat(visitor.follow(step).statusCode()).isEqualTo(200);

        assertThat(mails("first@it.example")).isEqualTo("2");
        assertThat(newcomer.ask("SELECT string_agg(e.kind, ' ' ORDER BY e.id) FROM account_event e"
                        + " JOIN account a ON a.id = e.account_id WHERE a.login = ?"))
                .contains("PASSWORD_CHANGED", "CODE_ENROLLED", "RECOVERY_CODES_MADE", "LOGGED_IN");
        assertThat(newcomer.ask("SELECT count(*) FROM recovery_code r JOIN account a ON a.id = r.account_id"
                        + " WHERE a.login = ? AND r.hash LIKE '%-%'"))
                .as("codes in plain")
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/code.xhtml",
                "/login/recovery.xhtml",
                "/login/enrol.xhtml",
                "/login/recovery-codes.xhtml",
                "/service/home.xhtml",
                "/security/home.xhtml"
            })
    void no_address_leads_past_the_new_password(String elsewhere) throws Exception {
        Newcomer newcomer = Newcomer.forTheFirstTime(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.enterPassword(newcomer.login(), Newcomer.PASSWORD);

        HttpResponse<String> answer = visitor.get(elsewhere);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isIn("/login/new-password.xhtml", "/login/services.xhtml");
    }

    /** The form of a later step, taken from another login, sent in the name of this one. */
    @Test
    void no_forged_form_does_a_step_that_is_not_due() throws Exception {
        Newcomer newcomer = Newcomer.forTheFirstTime(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.follow(visitor.enterPassword(newcomer.login(), Newcomer.PASSWORD));
        visitor.get("/login/recovery-codes.xhtml");
        visitor.follow(visitor.get("/login/recovery-codes.xhtml"));

        visitor.at("/login/recovery-codes.xhtml").press("enter", Map.of("noted", "on"));

        assertThat(location(visitor.get("/service/home.xhtml"))).isEqualTo("/login/services.xhtml");
    }

    @Test
    void a_weak_or_mistyped_password_is_refused_with_its_reasons() throws Exception {
        Newcomer newcomer = Newcomer.forTheFirstTime(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.follow(visitor.enterPassword(newcomer.login(), Newcomer.PASSWORD));

        assertThat(choose(visitor, "password", "password").body()).contains("12文字以上にしてください", "よく使われるパスワード");
        assertThat(choose(visitor, newcomer.login() + "#7", newcomer.login() + "#7")
                        .body())
                .contains("サービス名がほとんど");
        assertThat(choose(visitor, CHOSEN, "another").body()).contains("上に入れたパスワードとちがいます");
        assertThat(newcomer.ask("SELECT must_change_password FROM account WHERE login = ?"))
                .isEqualTo("t");
    }

    /** An admin's new password is in a mail or on a slip: it opens nothing without the authenticator. */
    @Test
    void after_a_reset_password_the_code_comes_first() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        newcomer.set("must_change_password = true");
        Visitor visitor = Visitor.withCertificateOf(newcomer).atCode(newcomer);

        HttpResponse<String> step = visitor.enterCode(newcomer.totp().codeAt(Instant.now()));

        assertThat(location(step)).isEqualTo("/login/new-password.xhtml");
        visitor.follow(step);
        assertThat(location(choose(visitor, CHOSEN, CHOSEN))).isEqualTo("/service/home.xhtml");
    }

    @Test
    void the_first_code_must_be_right() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        newcomer.set("totp_secret = NULL");
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.follow(visitor.enterPassword(newcomer.login(), Newcomer.PASSWORD));

        assertThat(visitor.press("confirm", Map.of("code", "000000")).body()).contains("数字が合いません");
        assertThat(newcomer.ask("SELECT totp_secret IS NULL FROM account WHERE login = ?"))
                .isEqualTo("t");
    }

    static HttpResponse<String> choose(Visitor visitor, String first, String second) throws Exception {
        return visitor.press("choose", Map.of("chosen", first, "again", second));
    }

    static String secret(String page) {
        Matcher found = SECRET.matcher(page);
        assertThat(found.find()).as("the secret for typing").isTrue();
        return found.group(1).replace(" ", "");
    }

    static List<String> codes(String page) {
        return CODE.matcher(page).results().map(each -> each.group()).toList();
    }

    private static String mails(String recipient) {
        return kaigo.it.RunningSystem.get().database().call(connection -> {
            try (var select = connection.prepareStatement("SELECT count(*) FROM outgoing_mail WHERE recipient = ?")) {
                select.setString(1, recipient);
                var row = select.executeQuery();
                row.next();
                return row.getString(1);
            }
        });
    }
}
