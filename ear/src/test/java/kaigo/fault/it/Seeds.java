package kaigo.fault.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kaigo.feed.model.FeedBytes;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedLayout;
import kaigo.starter.database.DatabaseAccess;

/** Rows for the fault tests: many decided applications, one large feed. All invented. */
final class Seeds {
    /** %d offices. */
    static final String OFFICES = """
            INSERT INTO office (office_no, name, kana, kana_key, address, described_by)
            SELECT '13799' || to_char(n, 'FM00000'), '見本 ' || n, 'ミホン', 'ミホン', '見本', '11'
            FROM generate_series(1, %d) AS n""";

    /** %d applications that were decided and are due for transfer. */
    static final String DECIDED_APPLICATIONS = """
            WITH made AS (
                INSERT INTO grant_application (id, office_no, round_id, kind, state, receipt_no, first_submitted_on,
                    submitted_on, review_from, notice_by, transfer_from, transfer_by, contact_name, contact_mail, bank_code, branch_code,
                    account_type, account_no, holder_kana, pay_bank_code, pay_bank_name, pay_branch_code, pay_branch_name,
                    pay_account_type, pay_account_no, pay_name, total_cost, ceiling, grant_amount, saved_at, version)
                SELECT 900000 + n, '13799' || to_char(n, 'FM00000'), 'R8', 'A', 'DECIDED', 'R8-09-' || to_char(n, 'FM000000'),
                    DATE '2026-09-10', DATE '2026-09-10', DATE '2026-10-01', DATE '2026-10-31', DATE '2026-11-01',
                    DATE '2026-11-30', '見本 担当', 'office' || n || '@kaigo.example', '9998', '001', '1', to_char(n, 'FM0000000'), 'ミホン',
                    '9998', 'ﾐﾎﾝ', '001', 'ﾎﾝﾃﾝ', '1', to_char(n, 'FM0000000'), 'ﾐﾎﾝ', 70000, 64000, 64000, now(), 1
                FROM generate_series(1, %d) AS n
                RETURNING id, round_id, receipt_no),
            told AS (
                INSERT INTO grant_step (application_id, seq, state, at, actor)
                SELECT id, 0, 'DECIDED', now(), 'seed' FROM made)
            INSERT INTO grant_decision (application_id, round_id, number, granted, amount, decided_on, run_id)
            SELECT id, round_id, row_number() OVER (ORDER BY receipt_no), true, 64000, DATE '2026-10-28', 1 FROM made""";

    private Seeds() {}

    /** Stores a feed of so many persons as an upload would, and returns its id. */
    static long storeFeed(DatabaseAccess database, int persons) {
        byte[] csv = csv(persons);
        return database.call(connection -> {
            long feed = insertFeed(connection);
            try {
                new FeedBytes(connection, feed)
                        .store(1, "insured.csv", new ByteArrayInputStream(csv), Integer.MAX_VALUE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return feed;
        });
    }

    /** The layout's sample row, so many times, each with a number of its own. */
    private static byte[] csv(int persons) {
        FeedLayout layout = FeedKind.INSURED.layout();
        int number = layout.headings().indexOf("被保険者番号");
        int history = layout.headings().indexOf("履歴番号");
        List<String> row = new ArrayList<>(layout.sampleRow("139907"));
        StringBuilder csv = new StringBuilder(String.join(",", layout.headings())).append("\r\n");
        for (int n = 1; n <= persons; n++) {
            row.set(number, "%010d".formatted(n));
            row.set(history, Integer.toString(n));
            csv.append(String.join(",", row)).append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long insertFeed(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO feed (insurer_no, sequence_no, mode, base_date, state, received_at, received_by_name)"
                                + " VALUES ('139907', 1, 'DELTA', DATE '2026-11-24', 'RECEIVED', now(), 'seed') RETURNING id");
                ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
