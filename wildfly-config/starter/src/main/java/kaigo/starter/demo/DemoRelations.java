package kaigo.starter.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kaigo.starter.DemoSystem;
import kaigo.starter.StartProblem;

/** 見本の担当・本人確認・同意: whom the invented offices serve, so that their day begins with work and not with an empty page. */
final class DemoRelations implements DemoStep {
    @Override
    public String title() {
        return "care relations and consents";
    }

    @Override
    public boolean isDone(DemoSystem system) {
        return DemoFile.exists(
                system,
                "SELECT 1 FROM identity_check WHERE office_no = ? AND checked_at < timestamptz '2026-11-24 00:00+09'",
                DemoOrganisation.HIDAMARI.number());
    }

    @Override
    public void load(DemoSystem system) throws IOException {
        try (InputStream script = DemoFile.open("relations.sql")) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            system.database().call(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
                requireAll(connection);
                return null;
            });
        }
    }

    /** Half a scene is worse than none: without its persons (a feed that failed) the next start tries again. */
    private static void requireAll(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet missing = statement.executeQuery("SELECT s.insured_no FROM served s WHERE NOT EXISTS"
                        + " (SELECT 1 FROM care_relation r WHERE r.insured_no = s.insured_no) LIMIT 1")) {
            if (missing.next()) {
                throw new StartProblem("The demo person " + missing.getString(1) + " is not there.");
            }
        }
    }
}
