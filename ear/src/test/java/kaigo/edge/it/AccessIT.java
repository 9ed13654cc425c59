package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * whom docs/pages.md names, everyone else is refused, and each refusal is recorded, of a stranger too.
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
    void who_has_not_logged_in_is_led_to_the_login_and_no_further_and_that_is_recorded() throws Exception {
        Newcomer stranger = Newcomer.of(OrganisationKind.OFFICE, Newcomer.HIDAMARI, Role.OFFICE_STAFF);
        List<String> wrong = new ArrayList<>();
        for (String listener : List.of("public", "services")) {
            Map<DeclaredPages, HttpResponse<String>> answers = new LinkedHashMap<>();
            for (DeclaredPages page : DeclaredPages.all()) {
                Visitor visitor = listener.equals("public") ? Visitor.inPublic() : Visitor.withCertificateOf(stranger);
                answers.put(page, visitor.get(page.address()));
            }
            Set<String> records = records(answers.values());
            answers.forEach((page, answer) -> {
                boolean closed = page.isOn(listener) && !page.open() && !page.isApi();
                boolean led = isRefused(answer, 302, "DENIED", records)
                        && Visitor.location(answer).startsWith("/login/");
                if (closed && !led || !page.isOn(listener) && !isRefused(answer, 404, "REFUSED", records)) {
                    wrong.add(listener + " " + page.address() + " " + answer.statusCode());
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    /** What isn't as declared, in words. */
    private static List<String> tried(String listener, Role role, Visitor visitor) throws Exception {
        Map<DeclaredPages, HttpResponse<String>> answers = new LinkedHashMap<>();
        for (DeclaredPages page : DeclaredPages.all()) {
            if (!NO_PAGES.contains(page.address())) {
                answers.put(page, visitor.get(page.address()));
            }
        }
        Set<String> records = records(answers.values());
        List<String> wrong = new ArrayList<>();
        answers.forEach((page, answer) -> {
            boolean asDeclared = !page.isOn(listener)
                    ? isRefused(answer, 404, "REFUSED", records)
                    : page.isApi()
                            ? page.open() || isRefused(answer, 401, "REFUSED", records)
                            : comesIn(page, role) != isRefused(answer, 403, "DENIED", records);
            if (!asDeclared) {
                wrong.add("%s %s %s: %d".formatted(role, listener, page.address(), answer.statusCode()));
            }
        });
        return wrong;
    }

    private static boolean comesIn(DeclaredPages page, Role role) {
        return page.open() || page.roles().contains(role);
    }

    /** Refused for the role, and recorded so; a page that only misses a parameter says no too, but as a rule of its own. */
    private static boolean isRefused(HttpResponse<String> answer, int status, String outcome, Set<String> records) {
        return answer.statusCode() == status && records.contains(request(answer) + " " + outcome);
    }

    private static String request(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElse("");
    }

    /** What the audit record says of the requests that these answer: id and outcome, each once. */
    private static Set<String> records(Collection<HttpResponse<String>> answers) {
        Object[] requests = answers.stream().map(AccessIT::request).toArray();
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT request_id || ' ' || outcome"
                            + " FROM audit_record WHERE request_id = ANY (?) GROUP BY request_id, outcome HAVING count(*) = 1")) {
                select.setArray(1, connection.createArrayOf("varchar", requests));
                ResultSet rows = select.executeQuery();
                Set<String> found = new HashSet<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
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
