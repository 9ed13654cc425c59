package kaigo.account.it;

import static kaigo.account.it.Newcomer.HIDAMARI;
import static kaigo.account.it.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;

/** 利用停止と役割の変更: what an admin does to an account holds at the next request of an open session. */
class SuspendedIT extends FromOutside {
    @Test
    void a_suspended_account_loses_its_open_session() throws Exception {
        assertThat(afterwards("UPDATE account SET state = 'SUSPENDED' WHERE login = ?"))
                .isEqualTo("/login/services.xhtml");
    }

    @Test
    void so_does_one_whose_role_has_changed() throws Exception {
        assertThat(afterwards("UPDATE account_role SET role = 'OFFICE_ADMIN' WHERE account_id ="
                        + " (SELECT id FROM account WHERE login = ?)"))
                .isEqualTo("/login/services.xhtml");
    }

    private static String afterwards(String change) throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        Visitor visitor = Visitor.withCertificateOf(newcomer);
        visitor.logIn(newcomer);
        assertThat(visitor.get("/service/home.xhtml").statusCode()).isEqualTo(200);
        RunningSystem.get().database().call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(change)) {
                update.setString(1, newcomer.login());
                return update.executeUpdate();
            }
        });
        return location(visitor.get("/service/home.xhtml"));
    }
}
