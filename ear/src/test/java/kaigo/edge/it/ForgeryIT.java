package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaigo.edge.it.Line.Answer;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** なりすましの送信: what another site makes a browser send, and sessions that somebody prepared, are worth nothing. */
class ForgeryIT extends FromOutside {
    private static final String LOGIN = "/login/public.xhtml";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String TRY = "f=f&f%3Auser%3Ainput=nobody&f%3Apassword%3Ainput=whatever-it-is&f%3Anext=next";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    /** Sent along by PrimeFaces' script, that the page's scripts keep it. */
    private static final Pattern NONCE = Pattern.compile("csp.init\\('([^']+)'\\)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: nonsense",
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost"
            })
    void a_request_of_another_site_is_refused(String field) throws Exception {
        Answer refused = Line.inPublic().post(LOGIN, TRY, FORM, field);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(recorded(refused.header("X-Request-Id").get(0))).isEqualTo("Request REFUSED refusal.forged");
        assertThat(Line.inPublic().post("/logout", "a=b", FORM, field).status()).isEqualTo(403);
    }

    @Test
    void our_own_pages_may_send() throws Exception {
        Line line = Line.inPublic();

        assertThat(line.post(LOGIN, TRY, FORM, "Sec-Fetch-Site: same-origin").status())
                .isEqualTo(200);
        assertThat(line.post(LOGIN, TRY, FORM, "Origin: https://localhost:" + line.port())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_form_without_its_view_state_does_nothing() throws Exception {
        Answer answer = Line.inPublic().post(LOGIN, TRY, FORM);

        assertThat(answer.body()).doesNotContain("k-alert--error").contains("f:user:input");
    }

    @Test
    void a_view_state_belongs_to_its_session() throws Exception {
        Answer first = Line.inPublic().ask("GET", LOGIN);
        Answer second = Line.inPublic().ask("GET", LOGIN);
        String body =
                TRY + "&jakarta.faces.ViewState=" + found(VIEW_STATE, first).replace(":", "%3A") + "&primefaces.nonce="
                        + found(NONCE, first).replace("=", "%3D");

        Answer own = carrying(first).post(LOGIN, body, FORM);
        Answer foreign = carrying(second).post(LOGIN, body, FORM);

        assertThat(own.status()).as("tried, and refused in words").isEqualTo(200);
        assertThat(own.body()).contains("role=\"alert\"");
        assertThat(foreign.status()).as("shown again, not tried").isEqualTo(302);
    }

    /** Session fixation: an id that the server didn't make isn't taken over. */
    @Test
    void a_session_that_somebody_made_up_is_not_adopted() throws Exception {
        String madeUp = "__Host-kaigo-public=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        Line line = Line.inPublic();

        Answer answer = new Line(line.tls(), line.port(), madeUp).ask("GET", LOGIN);

        assertThat(answer.header("Set-Cookie")).singleElement().asString().doesNotContain("AAAAAAAAAA");
    }

    private static String recorded(String request) {
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT string_agg(use_case || ' ' || outcome"
                    + " || ' ' || reason, ', ') FROM audit_record WHERE request_id = ?")) {
                select.setString(1, request);
                ResultSet row = select.executeQuery();
                row.next();
                return row.getString(1);
            }
        });
    }

    private static Line carrying(Answer answer) throws Exception {
        Line line = Line.inPublic();
        String cookie = answer.header("Set-Cookie").get(0);
        return new Line(line.tls(), line.port(), cookie.substring(0, cookie.indexOf(';')));
    }

    private static String found(Pattern pattern, Answer answer) {
        Matcher found = pattern.matcher(answer.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
