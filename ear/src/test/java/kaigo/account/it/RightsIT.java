package kaigo.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.LoggingIn;
import kaigo.account.LoginRefused;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Origin;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 権限の門: right, run, record, on the real services and the real database. */
class RightsIT extends InContainer {
    private static final Origin ORIGIN = new Origin("192.0.2.1", "?");

    @Inject
    LoggingIn loggingIn;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    private final String request = UUID.randomUUID().toString();

    @Test
    void a_call_that_nobody_makes_is_denied() {
        assertThatThrownBy(() -> loggingIn.leave()).isInstanceOf(RightDenied.class);
    }

    @Test
    void a_role_without_the_right_is_denied_and_the_record_stays() throws Exception {
        Actor nobody = new Actor(1L, "", Set.of(), OrganisationKind.OFFICE, "1399990019", "", null, request);

        assertThatThrownBy(() -> Actors.as(nobody, () -> {
                    loggingIn.leave();
                    return null;
                }))
                .isInstanceOf(RightDenied.class);

        assertThat(record()).isEqualTo("LoggingIn.leave DENIED refusal.rightDenied");
    }

    @Test
    void a_refused_use_case_rolls_back_and_its_record_stays() throws Exception {
        assertThatThrownBy(() -> Actors.as(
                        Actor.anyone(request),
                        () -> loggingIn.withPassword("it-nobody-" + request, "whatever".toCharArray(), ORIGIN)))
                .isInstanceOf(LoginRefused.class);

        assertThat(record()).isEqualTo("LoggingIn.withPassword REFUSED refusal.loginRefused UNKNOWN_ACCOUNT");
    }

    @Test
    void a_failed_use_case_is_recorded_by_the_class_of_its_failure() throws Exception {
        assertThatThrownBy(
                        () -> Actors.as(Actor.anyone(request), () -> loggingIn.withPassword(null, new char[0], ORIGIN)))
                .isInstanceOf(Exception.class);

        assertThat(record()).isEqualTo("LoggingIn.withPassword FAILED java.lang.NullPointerException");
    }

    @Test
    void a_job_is_recorded_by_its_name() throws Exception {
        Actors.as(Actor.system("it-job", request), () -> {
            loggingIn.leave();
            return null;
        });

        assertThat(record()).isEqualTo("LoggingIn.leave ALLOWED null");
        assertThat(one("SELECT actor FROM audit_record WHERE request_id = ?")).isEqualTo("it-job");
    }

    /** The one record of this request. */
    private String record() throws SQLException {
        return one("SELECT use_case || ' ' || outcome || ' ' || coalesce(reason, 'null')"
                + " FROM audit_record WHERE request_id = ?");
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, request);
            ResultSet rows = select.executeQuery();
            assertThat(rows.next()).isTrue();
            String value = rows.getString(1);
            assertThat(rows.next()).as("a second record").isFalse();
            return value;
        }
    }
}
