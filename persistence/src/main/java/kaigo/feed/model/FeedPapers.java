package kaigo.feed.model;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.Set;
import kaigo.document.model.FileUnusable;
import kaigo.document.model.ReceivedFile;

/** 意見書のPDF: papers that come in a feed beside the rows that name them. What the rows don't name isn't kept. */
final class FeedPapers {
    private static final String UNUSABLE = "";

    private final Sql sql;
    private final StageTables stage;
    private final Set<String> names = new HashSet<>();

    FeedPapers(Sql sql, StageTables stage) {
        this.sql = sql;
        this.stage = stage;
    }

    /** @throws FeedRefused when two papers have the same name */
    void stage(String name, byte[] content) throws SQLException {
        if (names.isEmpty()) {
            stage.createPapers();
        }
        if (!names.add(name)) {
            throw new FeedRefused(FeedCode.KIND_TWICE, name);
        }
        try {
            keep(name, ReceivedFile.of(name, content).sha256(), content);
        } catch (FileUnusable unfit) {
            keep(name, UNUSABLE, new byte[0]); // said with the row that names it
        }
    }

    private void keep(String name, String hash, byte[] content) throws SQLException {
        sql.run("INSERT INTO " + stage.papers() + " (name, sha256, content) VALUES (?, ?, ?)", name, hash, content);
    }

    /** SQL of the rows whose paper isn't there. */
    String missing() {
        return "SELECT s.line, '' AS detail FROM " + stage.of(FeedKind.OPINION) + " s WHERE s.paper_name IS NOT NULL"
                + (names.isEmpty()
                        ? ""
                        : " AND NOT EXISTS (SELECT 1 FROM " + stage.papers() + " p WHERE p.name = s.paper_name)");
    }

    /** SQL of the rows whose paper can't be taken; empty when no paper came. */
    String unusable() {
        return names.isEmpty()
                ? ""
                : "SELECT s.line, '' AS detail FROM %s s JOIN %s p ON p.name = s.paper_name WHERE p.sha256 = ''"
                        .formatted(stage.of(FeedKind.OPINION), stage.papers());
    }

    /** What is in the papers decides whether a row differs from the stored one. */
    void tie() throws SQLException {
        if (!names.isEmpty()) {
            sql.run("UPDATE %s s SET paper_sha256 = p.sha256 FROM %s p WHERE p.name = s.paper_name"
                    .formatted(stage.of(FeedKind.OPINION), stage.papers()));
        }
    }

    /** Keeps the papers that staged rows name. */
    static void keep(Sql sql, StageTables stage, String insurerNo, Timestamp at) throws SQLException {
        if (sql.number("SELECT CASE WHEN to_regclass(?) IS NULL THEN 0 ELSE 1 END", stage.papers()) == 1) {
            sql.run("""
                    INSERT INTO opinion_paper (insurer_no, sha256, content, received_at)
                    SELECT DISTINCT ON (p.sha256) ?, p.sha256, p.content, ?::timestamptz FROM %s p
                     WHERE EXISTS (SELECT 1 FROM %s s WHERE s.paper_name = p.name)
                     ORDER BY p.sha256 ON CONFLICT DO NOTHING
                    """.formatted(stage.papers(), stage.of(FeedKind.OPINION)), insurerNo, at);
        }
    }
}
