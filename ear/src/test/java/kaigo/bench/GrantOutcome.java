package kaigo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 月次処理の結果 of one set as the database holds it: what is wrong with it, and a fingerprint that equal results share. */
public final class GrantOutcome {
    /** What there must be none of, half-way too. */
    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    /** What there must be none of when the three jobs are through. */
    private static final Map<String, String> IN_THE_END = new LinkedHashMap<>();

    /** Instants and the batch's id, of a sequence, differ from run to run; nothing else does. */
    private static final List<String> ROWS = List.of(
            "SELECT application_id, seq, field, code, argument FROM grant_finding WHERE %s",
            "SELECT application_id, seq, state, actor, reason FROM grant_step WHERE %s",
            "SELECT application_id, round_id, number, granted, amount, decided_on FROM grant_decision WHERE %s",
            "SELECT application_id, number, amount, bank_code, branch_code, account_type, account_no, payee"
                    + " FROM grant_transfer_order WHERE %s",
            "SELECT application_id, a.state, m.unique_key, m.message_id, m.recipient, m.subject, m.body"
                    + " FROM outgoing_mail m JOIN (SELECT id AS application_id, state FROM grant_application) a"
                    + " ON m.unique_key LIKE 'grant-' || application_id || '-%%' WHERE %s",
            "SELECT application_id, d.title, d.file_name, d.issued_on FROM issued_document d"
                    + " JOIN (SELECT id AS application_id FROM grant_application) a"
                    + " ON d.unique_key = 'grant-notice-' || application_id WHERE %s",
            "SELECT DISTINCT b.sha256, encode(sha256(b.file), 'hex'), b.orders, b.total FROM grant_transfer_batch b"
                    + " JOIN grant_transfer_order t ON t.batch_id = b.id WHERE %s");

    static {
        NEVER.put(
                "steps that aren't the application's state",
                "SELECT count(*) FROM (SELECT id AS application_id, state FROM grant_application) a WHERE %s AND state <>"
                        + " (SELECT s.state FROM grant_step s WHERE s.application_id = a.application_id"
                        + " ORDER BY seq DESC LIMIT 1)");
        NEVER.put(
                "reviews begun without their mail",
                "SELECT count(*) FROM grant_step s WHERE %s AND seq = 2 AND NOT EXISTS (SELECT 1 FROM outgoing_mail"
                        + " WHERE unique_key = 'grant-' || application_id || '-3')");
        NEVER.put(
                "decisions noticed without document or mail",
                "SELECT count(*) FROM grant_step s WHERE %s AND seq = 4 AND (NOT EXISTS (SELECT 1 FROM outgoing_mail"
                        + " WHERE unique_key = 'grant-' || application_id || '-5') OR NOT EXISTS (SELECT 1"
                        + " FROM issued_document WHERE unique_key = 'grant-notice-' || application_id"
                        + " AND sha256 = encode(sha256(content), 'hex')))");
        NEVER.put(
                "decisions neither none nor all",
                "SELECT CASE WHEN count(*) = 0 OR count(*) = (SELECT count(*) FROM (SELECT id AS application_id"
                        + " FROM grant_application) a WHERE %1$s) THEN 0 ELSE count(*) END FROM grant_decision WHERE %1$s");
        NEVER.put(
                "gaps and doubles of decision numbers",
                "SELECT count(*) - count(DISTINCT number) + coalesce(max(number) - min(number) + 1 - count(*), 0)"
                        + " FROM grant_decision WHERE %s");
        NEVER.put(
                "gaps and doubles of order numbers",
                "SELECT count(*) - count(DISTINCT application_id)"
                        + " + coalesce(max(number) - min(number) + 1 - count(*), 0) FROM grant_transfer_order WHERE %s");
        NEVER.put(
                "grants ordered neither none nor all",
                "SELECT CASE count(*) WHEN 0 THEN 0 ELSE abs(count(*) - (SELECT count(*) FROM grant_decision"
                        + " WHERE granted AND %1$s)) END FROM grant_transfer_order WHERE %1$s");
        IN_THE_END.put(
                "applications that aren't through",
                "SELECT count(*) FROM (SELECT id AS application_id, state FROM grant_application) a WHERE %s"
                        + " AND state NOT IN ('TRANSFER_ORDERED', 'REFUSED')");
        IN_THE_END.put(
                "granted applications without just one order of their amount",
                "SELECT count(*) FROM grant_decision d WHERE granted AND %s AND (SELECT count(*) FROM grant_transfer_order t"
                        + " WHERE t.application_id = d.application_id AND t.amount = d.amount) <> 1");
        IN_THE_END.put(
                "applications without just one mail for each step that is told",
                "SELECT count(*) FROM (SELECT id AS application_id, state FROM grant_application) a WHERE %s"
                        + " AND (SELECT count(DISTINCT message_id) FROM outgoing_mail WHERE unique_key"
                        + " LIKE 'grant-' || application_id || '-%%') <> CASE state WHEN 'REFUSED' THEN 2 ELSE 3 END");
        IN_THE_END.put(
                "batches without their file",
                "SELECT count(*) FROM (SELECT DISTINCT batch_id FROM grant_transfer_order WHERE %s) t"
                        + " JOIN grant_transfer_batch b ON b.id = t.batch_id WHERE b.file IS NULL");
    }

    private GrantOutcome() {}

    /** What is wrong half-way, after a kill; empty when nothing is. */
    public static List<String> faults(Connection connection, GrantSet set) throws SQLException {
        return faults(connection, set, NEVER);
    }

    /** What is wrong after the last job. */
    public static List<String> faultsInTheEnd(Connection connection, GrantSet set) throws SQLException {
        List<String> faults = faults(connection, set, NEVER);
        faults.addAll(faults(connection, set, IN_THE_END));
        return faults;
    }

    private static List<String> faults(Connection connection, GrantSet set, Map<String, String> rules)
            throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            String found = FeedSystem.text(connection, rule.getValue().formatted(set.where("application_id")));
            if (!found.equals("0")) {
                faults.add(found + " " + rule.getKey());
            }
        }
        return faults;
    }

    /** The same for the same result, on another day and after any number of kills. */
    public static String fingerprint(Connection connection, GrantSet set) throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String rows : ROWS) {
            all.append(FeedSystem.text(
                            connection,
                            "SELECT count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM ("
                                    + rows.formatted(set.where("application_id")) + ") t"))
                    .append(' ');
        }
        return all.toString().strip();
    }

    /** Everything of the grants away, numbers begin at 1 again. */
    public static void reset(Connection connection) throws SQLException {
        for (String sql : List.of(
                "TRUNCATE grant_application, grant_transfer_batch, outgoing_mail, issued_document CASCADE",
                "DELETE FROM grant_counter",
                "DELETE FROM office WHERE office_no LIKE '1379%'")) {
            GrantSeeds.execute(connection, sql);
        }
    }
}
