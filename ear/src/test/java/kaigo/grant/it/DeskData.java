package kaigo.grant.it;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import kaigo.it.RunningSystem;

/** 審査の机の見本: applications that lie on the demo reviewers' desks for one browser test, and go when it is over. */
final class DeskData {
    /** Invented offices of one test alone; their applications are copies of a demo's, with their papers. */
    static final String OFFICE = "1399903112";

    private static final String OTHER = "1399903120";

    static final String INSTITUTION = "1319903112";

    static final int SECOND = 8_990_001;
    static final int MINE = 8_990_002;
    static final int OPINION = 8_990_003;

    /** What is as the demo's; never a column that the database computes. */
    private static final String COPIED = "round_id, first_submitted_on, submitted_on, review_from, notice_by,"
            + " transfer_from, transfer_by, contact_name, contact_phone, contact_mail, reader_model, reader_compatible,"
            + " reader_unit_price, reader_count, support_cost, yucho, bank_code, branch_code, account_type, account_no,"
            + " yucho_symbol, yucho_number, holder_kana, pay_bank_code, pay_bank_name, pay_branch_code,"
            + " pay_branch_name, pay_account_type, pay_account_no, pay_name, reviewer_id, saved_at";

    private static boolean laid;

    static void lay() {
        if (!laid) {
            RunningSystem.get().loadDemoData();
            for (String office : List.of(OFFICE, OTHER)) {
                sql(
                        "INSERT INTO office (office_no, name, kana, kana_key, address, described_by) VALUES ('%s',"
                                + " '多摩川ケアセンター（見本）', 'タマガワ', 'タマガワ', '東京都（見本）', '15')",
                        office);
            }
            application(SECOND, 'A', OTHER, "AWAITING_SECOND_APPROVAL", 412_000);
            application(MINE, 'A', OFFICE, "UNDER_REVIEW", 59_000);
            opinion();
            laid = true;
        }
    }

    /** A clinic of 12 beds has bought what sends 主治医意見書. */
    private static void opinion() {
        sql(
                "INSERT INTO medical_institution (code, name, kana, kana_key, address) VALUES ('%s', '多摩川内科医院（見本）',"
                        + " 'タマガワ', 'タマガワ', '東京都（見本）')",
                INSTITUTION);
        sql("INSERT INTO medical_institution_beds VALUES ('%s', date '2026-04-01', 12)", INSTITUTION);
        application(OPINION, 'B', INSTITUTION, "UNDER_REVIEW", 300_000);
        sql("DELETE FROM grant_application_service WHERE application_id = %d", OPINION);
        sql(
                "UPDATE grant_application SET beds = 12, rate_numerator = 3, rate_denominator = 4, total_cost = 400000,"
                        + " ceiling = 398000, support_cost = 400000, reader_model = NULL, reader_compatible = false,"
                        + " reader_unit_price = NULL, reader_count = NULL WHERE id = %d",
                OPINION);
        sql(
                "UPDATE grant_attachment SET kind = CASE service_code WHEN '21' THEN 'RECEIPT_DETAIL' ELSE"
                        + " 'COMPLETION_REPORT' END, service_code = NULL WHERE application_id = %d AND kind = 'DESIGNATION'",
                OPINION);
    }

    private static void application(int id, char kind, String office, String state, int amount) {
        sql(
                "INSERT INTO grant_application (id, office_no, kind, state, receipt_no, total_cost, ceiling, grant_amount,"
                        + " version, " + COPIED
                        + ") SELECT %1$d, '%2$s', '%5$s', '%3$s', 'R8-10-9' || %1$d, %4$d, %4$d,"
                        + " %4$d, 1, " + COPIED + " FROM grant_application WHERE id = 103",
                id,
                office,
                state,
                amount,
                kind);
        sql(
                "INSERT INTO grant_application_service SELECT %d, service_code FROM grant_application_service"
                        + " WHERE application_id = 103",
                id);
        sql(
                "INSERT INTO grant_step SELECT %d, seq, state, at, account_id, actor, reason FROM grant_step"
                        + " WHERE application_id = 103",
                id);
        sql(
                "INSERT INTO grant_attachment SELECT %1$d * 10 + row_number() OVER (), %1$d, kind, service_code, file_name,"
                        + " media_type, size, sha256, added_at FROM grant_attachment WHERE application_id = 103",
                id);
        sql(
                "INSERT INTO grant_attachment_content SELECT n.id, c.bytes FROM grant_attachment n JOIN grant_attachment o"
                        + " ON o.application_id = 103 AND o.sha256 = n.sha256 JOIN grant_attachment_content c"
                        + " ON c.attachment_id = o.id WHERE n.application_id = %d",
                id);
        if ("AWAITING_SECOND_APPROVAL".equals(state)) {
            sql(
                    "INSERT INTO grant_step SELECT %d, 3, 'AWAITING_SECOND_APPROVAL', now(), id, name, NULL FROM account"
                            + " WHERE login = 'reviewer1'",
                    id);
        }
    }

    static void sql(String text, Object... arguments) {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(text.formatted(arguments));
            }
        });
    }

    static String stateOf(int id) {
        return RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT state FROM grant_application WHERE id = " + id)) {
                row.next();
                return row.getString(1);
            }
        });
    }

    static void clear() {
        if (laid) {
            String ours = "application_id IN (%d, %d, %d)".formatted(SECOND, MINE, OPINION);
            sql("DELETE FROM grant_attachment_content WHERE attachment_id IN (SELECT id FROM grant_attachment WHERE "
                    + ours + ")");
            for (String table : new String[] {
                "grant_mark",
                "grant_finding",
                "grant_step",
                "grant_application_service",
                "grant_receipt_line",
                "grant_attachment"
            }) {
                sql("DELETE FROM " + table + " WHERE " + ours);
            }
            sql("DELETE FROM grant_application WHERE " + ours.replace("application_id", "id"));
            sql("DELETE FROM grant_round_change USING grant_round_event e WHERE e.id = event_id AND e.round_id = 'R9'");
            for (String table : new String[] {
                "grant_round_event", "grant_special_window", "grant_service_ceiling", "grant_opinion_rate"
            }) {
                sql("DELETE FROM " + table + " WHERE round_id = 'R9'");
            }
            sql("DELETE FROM grant_round WHERE id = 'R9'");
            sql("DELETE FROM grant_conflict WHERE office_no = '%s'", OFFICE);
            sql("DELETE FROM grant_saved_filter");
        }
    }

    private DeskData() {}
}
