package kaigo.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.LoggingIn;
import kaigo.account.LoginRefused;
import kaigo.account.LoginThrottled;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Origin;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 権限の門: right, run, record, on the real services and the real database. */
class RightsIT extends InContainer {
    private static final Origin ORIGIN = new Origin("192.0.2.1", "?");
    private static final Origin IMPATIENT = new Origin("192.0.2.2", "?");

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

    /** More than the bound of two minutes together, for the minute may change meanwhile. */
    @Test
    void who_has_to_wait_and_asks_on_fills_no_table() throws Exception {
        for (int i = 0; i < 10; i++) {
            letWaitsPass();
            assertThat(attempt()).isInstanceOf(LoginRefused.class);
        }

        for (int i = 0; i < 1_300; i++) {
            assertThat(attempt()).isInstanceOf(LoginThrottled.class);
        }

        assertThat(all("SELECT reason FROM audit_record WHERE request_id = ?").stream()
                        .filter(reason -> reason.startsWith("refusal.loginThrottled")))
                .hasSizeBetween(1, 1_200);
    }

    private Throwable attempt() {
        return catchThrowable(() -> Actors.as(
                Actor.anyone(request),
                () -> loggingIn.withPassword("it-nobody-" + request, "whatever".toCharArray(), IMPATIENT)));
    }

    private void letWaitsPass() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE login_throttle SET free_at = NULL WHERE free_at IS NOT NULL")) {
            update.executeUpdate();
        }
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
        List<String> values = all(sql);
        assertThat(values).hasSize(1);
        return values.get(0);
    }

    private List<String> all(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, request);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
