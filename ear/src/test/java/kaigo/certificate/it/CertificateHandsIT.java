package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.PreparedStatement;
import java.util.Map;
import kaigo.account.it.Newcomer;
import kaigo.account.it.Visitor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;

/** 電子証明書の画面の手: 更新 as an office's admin presses it, and the operator's list as a file. */
class CertificateHandsIT extends FromOutside {
    /** With one certificate only. */
    private static final String RENEWING = "1378880114";

    private static final String OFFICE = "1378880106";

    @Test
    void an_admin_renews_by_the_button_beside_the_ending_certificate() throws Exception {
        Newcomer admin = Newcomer.of(OrganisationKind.OFFICE, RENEWING, Role.OFFICE_ADMIN);
        Visitor visitor = Visitor.inPublic();
        visitor.logIn(admin);
        assertThat(visitor.get("/mypage/certificates.xhtml").body()).doesNotContain("list:rows:0:renew");

        endsInDays(admin, 60);
        assertThat(visitor.get("/mypage/certificates.xhtml").body()).contains("list:rows:0:renew");
        HttpResponse<String> renewed = visitor.pressIn("list", "rows:0:renew", Map.of());
        assertThat(renewed.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(renewed)).isEqualTo("/mypage/certificate-application.xhtml");
        String application = renewed.headers().firstValue("location").orElseThrow();

        assertThat(visitor.get(application.substring(application.indexOf("/mypage/")))
                        .body())
                .contains("certificate.xhtml?serial=" + admin.serial().hex());
        assertThat(visitor.get("/mypage/certificates.xhtml").body())
                .as("one renewal of a kind at a time")
                .doesNotContain("list:rows:0:renew");
    }

    @Test
    void the_operator_takes_what_his_search_found_as_csv() throws Exception {
        Newcomer holder = Newcomer.of(OrganisationKind.OFFICE, OFFICE, Role.OFFICE_STAFF);
        Newcomer operator = Newcomer.of(OrganisationKind.CENTRAL, "CENTRAL", Role.OPERATOR);
        Visitor visitor = Visitor.withCertificateOf(operator);
        visitor.logIn(operator);

        HttpResponse<String> file = visitor.get("/central/certificates-csv?q=" + OFFICE + "&standing=VALID");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"certificates.csv\"");
        assertThat(file.body()).startsWith("\uFEFF");
        assertThat(file.body().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(OFFICE + ",見本事業所,"))
                .anySatisfy(line -> assertThat(line).contains(holder.serial().hex()));
        assertThat(visitor.get("/central/certificates-csv?q=nobody-at-all")
                        .body()
                        .lines())
                .as("the head alone")
                .hasSize(1);
    }

    private static void endsInDays(Newcomer holder, int days) {
        RunningSystem.get().database().call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE client_certificate SET not_after = now() + make_interval(days => ?) WHERE serial = ?")) {
                update.setInt(1, days);
                update.setString(2, holder.serial().hex());
                return update.executeUpdate();
            }
        });
    }
}
