package kaigo.audit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.audit.AuditPage;
import kaigo.audit.AuditPeriodWrong;
import kaigo.audit.AuditSearching;
import kaigo.audit.model.AuditOutcome;
import kaigo.audit.model.AuditPlace;
import kaigo.audit.model.AuditQuery;
import kaigo.audit.model.AuditRow;
import kaigo.it.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 監査記録の検索: on rows of its own, told apart by a use case that nobody else has. */
class AuditSearchingIT extends InContainer {
    private static final Instant NOON = Instant.parse("2026-03-31T03:00:00Z");
    private static final int ROWS = 120;

    @Inject
    AuditSearching searching;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    private final String useCase = "It." + UUID.randomUUID().toString().substring(0, 8);
    private final Actor auditor = actor(Role.AUDITOR);

    /** Over the end of a month, so that the pages cross two parts of the table; two rows share each instant. */
    @BeforeEach
    void write() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO audit_record (at, account_id, organisation, organisation_no, certificate_serial, use_case,"
                                + " outcome, reason, request_id) VALUES (?, ?, 'OFFICE', ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < ROWS; i++) {
                insert.setTimestamp(1, Timestamp.from(NOON.plus(Duration.ofMinutes(20L * (i / 2)))));
                insert.setLong(2, 900_000_000L + i % 3);
                insert.setString(3, "139000000" + i % 4);
                insert.setString(4, "abc" + i % 5);
                insert.setString(5, useCase);
                insert.setString(6, i % 10 == 0 ? "DENIED" : "ALLOWED");
                insert.setString(7, i % 10 == 0 ? "refusal.rightDenied" : null);
                insert.setString(8, useCase + "-" + i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_double_over_the_end_of_a_month() throws Exception {
        List<AuditRow> all = new ArrayList<>();
        AuditPlace behind = null;
        do {
            AuditPlace from = behind;
            AuditPage page = as(auditor, () -> searching.page(query(), from));
            all.addAll(page.rows());
            behind = page.next();
        } while (behind != null);

        assertThat(all).hasSize(ROWS);
        assertThat(all.stream().map(AuditRow::requestId)).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void each_filter_finds_its_rows_only() throws Exception {
        assertThat(count(asked("1390000001", null, null, null, null))).isEqualTo(ROWS / 4);
        assertThat(count(asked(null, "900000002", null, null, null))).isEqualTo(ROWS / 3);
        assertThat(count(asked(null, null, AuditOutcome.DENIED, null, null))).isEqualTo(ROWS / 10);
        assertThat(count(asked(null, null, null, useCase + "-7", null))).isEqualTo(1);
        assertThat(count(asked(null, null, null, null, "abc3"))).isEqualTo(ROWS / 5);
        assertThat(count(asked(null, "no-such-login", null, null, null))).isZero();
        assertThat(count(asked("' OR '1'='1", null, null, null, null))).isZero();
    }

    @Test
    void a_record_is_opened_by_its_place() throws Exception {
        AuditRow row = as(auditor, () -> searching.page(query(), null)).rows().get(0);

        assertThat(as(
                        auditor,
                        () -> searching.record(
                                AuditPlace.parse(row.place().toString()).orElseThrow())))
                .isEqualTo(row);
    }

    @Test
    void an_export_goes_no_further_than_its_bound() throws Exception {
        List<AuditRow> taken = new ArrayList<>();

        assertThat(as(auditor, () -> searching.export(query(), 30, taken::add))).isEqualTo(30);
        assertThat(taken).hasSize(30);
        assertThat(as(auditor, () -> searching.export(query(), 1_000, row -> {})))
                .isEqualTo(ROWS);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        AuditQuery backwards = new AuditQuery(NOON, NOON, null, "", "", Set.of(), null, "", "");

        assertThatThrownBy(() -> as(auditor, () -> searching.page(backwards, null)))
                .isInstanceOf(AuditPeriodWrong.class);
    }

    @Test
    void only_an_auditor_looks_and_that_he_looked_is_a_record_itself() throws Exception {
        Actor operator = actor(Role.OPERATOR);
        assertThatThrownBy(() -> as(operator, () -> searching.page(query(), null)))
                .isInstanceOf(RightDenied.class);
        assertThat(recorded(operator)).isEqualTo("AuditSearching.page DENIED");

        as(auditor, () -> searching.page(query(), null));
        assertThat(recorded(auditor)).isEqualTo("AuditSearching.page ALLOWED");
    }

    private String recorded(Actor actor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT use_case || ' ' || outcome FROM audit_record WHERE request_id = ?")) {
            select.setString(1, actor.requestId());
            ResultSet row = select.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private long count(AuditQuery query) throws Exception {
        return as(auditor, () -> searching.count(query, 1_000));
    }

    private AuditQuery query() {
        return asked(null, null, null, null, null);
    }

    private AuditQuery asked(String number, String account, AuditOutcome outcome, String request, String serial) {
        return new AuditQuery(
                NOON.minus(Duration.ofDays(1)),
                NOON.plus(Duration.ofDays(3)),
                OrganisationKind.OFFICE,
                number,
                account,
                Set.of(useCase),
                outcome,
                request,
                serial);
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.as(actor, work);
    }

    private static Actor actor(Role role) {
        return new Actor(
                1L,
                "",
                Set.of(role),
                OrganisationKind.CENTRAL,
                "CENTRAL",
                "",
                null,
                UUID.randomUUID().toString());
    }
}
