package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.account.it.Newcomer;
import kaigo.account.it.Visitor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * どの画面にだれが: every address with every role, each with an account, a certificate and a session of its own: who comes in is
 * whom docs/pages.md names, everyone else is refused, and the refusal of somebody known is recorded.
 */
class AccessIT extends FromOutside {
    /** Asking for these does something else than showing a page. */
    private static final Set<String> NO_PAGES = Set.of("/logout", "/session", "/health");

    private static final Set<Role> NO_PERSONS =
            EnumSet.of(Role.SYSTEM, Role.ANYONE, Role.INSURER_CLIENT, Role.OFFICE_CLIENT);
    private static final Set<OrganisationKind> OF_MYPAGE =
            EnumSet.of(OrganisationKind.OFFICE, OrganisationKind.MEDICAL, OrganisationKind.CITIZEN);

    static Set<Role> persons() {
        return EnumSet.complementOf(EnumSet.copyOf(NO_PERSONS));
    }

    @ParameterizedTest
    @MethodSource("persons")
    void a_role_opens_what_the_table_says_and_nothing_else(Role role) throws Exception {
        OrganisationKind kind = kindOf(role);
        List<String> wrong = new ArrayList<>();
        if (kind != OrganisationKind.CITIZEN && role != Role.OFFICE_USER) {
            Newcomer person = Newcomer.of(kind, numberOf(kind), role);
            Visitor visitor = Visitor.withCertificateOf(person);
            visitor.logIn(person);
            wrong.addAll(tried("services", role, visitor));
        }
        if (OF_MYPAGE.contains(kind)) {
            Newcomer person = Newcomer.of(kind, numberOf(kind), role);
            Visitor visitor = Visitor.inPublic();
            visitor.logIn(person);
            wrong.addAll(tried("public", role, visitor));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void who_has_not_logged_in_is_led_to_the_login_and_no_further() throws Exception {
        Newcomer stranger = Newcomer.of(OrganisationKind.OFFICE, Newcomer.HIDAMARI, Role.OFFICE_STAFF);
        List<String> wrong = new ArrayList<>();
        for (String listener : List.of("public", "services")) {
            for (DeclaredPages page : DeclaredPages.all()) {
                Visitor visitor = listener.equals("public") ? Visitor.inPublic() : Visitor.withCertificateOf(stranger);
                HttpResponse<String> answer = visitor.get(page.address());
                boolean closed = page.isOn(listener) && !page.open() && !page.isApi();
                boolean led =
                        answer.statusCode() == 302 && Visitor.location(answer).startsWith("/login/");
                if (closed && !led || !page.isOn(listener) && answer.statusCode() != 404) {
                    wrong.add(listener + " " + page.address() + " " + answer.statusCode());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** What isn't as declared, in words. */
    private static List<String> tried(String listener, Role role, Visitor visitor) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (DeclaredPages page : DeclaredPages.all()) {
            if (NO_PAGES.contains(page.address())) {
                continue;
            }
            HttpResponse<String> answer = visitor.get(page.address());
            boolean asDeclared = !page.isOn(listener)
                    ? answer.statusCode() == 404
                    : page.isApi()
                            ? page.open() || isRefused(answer, 401, "REFUSED")
                            : comesIn(page, role) != isRefused(answer, 403, "DENIED");
            if (!asDeclared) {
                wrong.add("%s %s %s: %d".formatted(role, listener, page.address(), answer.statusCode()));
            }
        }
        return wrong;
    }

    private static boolean comesIn(DeclaredPages page, Role role) {
        return page.open() || page.roles().contains(role);
    }

    /** Refused for the role, and recorded so; a page that only misses a parameter says no too, but as a rule of its own. */
    private static boolean isRefused(HttpResponse<String> answer, int status, String outcome) {
        String request = answer.headers().firstValue("X-Request-Id").orElse("");
        return answer.statusCode() == status && records(request, outcome) == 1;
    }

    private static long records(String request, String outcome) {
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement count = connection.prepareStatement(
                    "SELECT count(*) FROM audit_record WHERE request_id = ? AND outcome = ?")) {
                count.setString(1, request);
                count.setString(2, outcome);
                ResultSet row = count.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static OrganisationKind kindOf(Role role) {
        return switch (role) {
            case INSURER_ADMIN, INSURER_STAFF, BOARD_MEMBER -> OrganisationKind.INSURER;
            case MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR -> OrganisationKind.MEDICAL;
            case REVIEWER, APPROVER, OPERATOR, AUDITOR -> OrganisationKind.CENTRAL;
            case CITIZEN -> OrganisationKind.CITIZEN;
            default -> OrganisationKind.OFFICE;
        };
    }

    private static String numberOf(OrganisationKind kind) {
        return switch (kind) {
            case INSURER -> "139907";
            case MEDICAL -> "1319990014";
            case CENTRAL -> "CENTRAL";
            default -> "1370099994";
        };
    }
}
