package kaigo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The base of the grant benches: the very rows that the jobs wrote for one set, written for another set of the same size by
 * one statement each, in the same tables with their keys, indexes and triggers.
 */
final class PlainGrants {
    private static final String STEP =
            "INSERT INTO grant_step (application_id, seq, state, at, account_id, actor, reason)"
                    + " SELECT application_id + %1$d, seq, state, at, account_id, actor, reason FROM grant_step"
                    + " WHERE seq = %3$d AND %2$s";
    private static final String MAIL =
            "INSERT INTO outgoing_mail (id, unique_key, message_id, recipient, subject, body,"
                    + " sealed, queued_at, state, next_attempt_at) SELECT nextval('outgoing_mail_id'),"
                    + " 'grant-' || application_id + %1$d || '-%4$d', '<grant-' || application_id + %1$d || '-%4$d@kaigo.example>',"
                    + " recipient, subject, body, sealed, queued_at, 'QUEUED', queued_at FROM (SELECT id AS application_id"
                    + " FROM grant_application) a JOIN outgoing_mail m ON m.unique_key = 'grant-' || application_id || '-%4$d'"
                    + " WHERE %2$s";

    private static final List<String> REVIEW = List.of(
            "INSERT INTO grant_finding (application_id, seq, field, code, argument)"
                    + " SELECT application_id + %1$d, seq, field, code, argument FROM grant_finding WHERE %2$s",
            "UPDATE grant_application b SET state = 'UNDER_REVIEW', reviewer_id = a.reviewer_id, version = b.version + 1"
                    + " FROM (SELECT id AS application_id, reviewer_id FROM grant_application) a"
                    + " WHERE b.id = application_id + %1$d AND %2$s",
            STEP.replace("%3$d", "2"),
            MAIL.replace("%4$d", "3"));
    private static final List<String> DECISION = List.of(
            "INSERT INTO grant_decision (application_id, round_id, number, granted, amount, decided_on, run_id)"
                    + " SELECT application_id + %1$d, round_id, number + 1000000, granted, amount, decided_on, run_id"
                    + " FROM grant_decision WHERE %2$s",
            "UPDATE grant_application b SET state = CASE WHEN granted THEN 'DECIDED' ELSE 'REFUSED' END,"
                    + " version = b.version + 1 FROM grant_decision WHERE b.id = application_id + %1$d AND %2$s",
            STEP.replace("%3$d", "4"),
            MAIL.replace("%4$d", "5"));
    private static final List<String> TRANSFER = List.of(
            "INSERT INTO grant_transfer_batch (id, payer_id, transfer_on, state, orders, total, maker, made_on, file,"
                    + " sha256, version) SELECT id + 1000000, payer_id, transfer_on, state, orders, total, maker, made_on,"
                    + " file, sha256, version FROM grant_transfer_batch"
                    + " WHERE id IN (SELECT batch_id FROM grant_transfer_order WHERE %2$s)",
            "INSERT INTO grant_transfer_order (number, batch_id, application_id, amount, bank_code, bank_name, branch_code,"
                    + " branch_name, account_type, account_no, payee) SELECT number + 1000000, batch_id + 1000000,"
                    + " application_id + %1$d, amount, bank_code, bank_name, branch_code, branch_name, account_type,"
                    + " account_no, payee FROM grant_transfer_order WHERE %2$s",
            "UPDATE grant_application b SET state = 'TRANSFER_ORDERED', version = b.version + 1 FROM grant_transfer_order"
                    + " WHERE b.id = application_id + %1$d AND %2$s",
            STEP.replace("%3$d", "5"),
            MAIL.replace("%4$d", "6"));

    private PlainGrants() {}

    /** Does for one set what the jobs did for the other. @return seconds of the three transactions */
    static double run(GrantSystem system, GrantSet done, GrantSet same) throws SQLException {
        system.submit(same);
        system.settle();
        double seconds = write(system, done, same, REVIEW);
        system.review(same);
        system.settle();
        seconds += write(system, done, same, DECISION);
        system.settle();
        return seconds + write(system, done, same, TRANSFER);
    }

    private static double write(GrantSystem system, GrantSet done, GrantSet same, List<String> statements)
            throws SQLException {
        long further = same.firstId() - done.firstId();
        long begin = System.nanoTime();
        try (Connection connection = system.database()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                GrantSeeds.execute(connection, sql.formatted(further, done.where("application_id")));
            }
            connection.commit();
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
