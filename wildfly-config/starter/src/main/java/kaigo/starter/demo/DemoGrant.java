package kaigo.starter.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import kaigo.document.model.ReceivedFile;
import kaigo.grant.model.AttachmentKind;
import kaigo.starter.DemoSystem;

/** 見本の助成金申請: applications of invented offices with their papers, so that the reviewers' desks aren't empty. */
final class DemoGrant implements DemoStep {
    /** 添付書類: of which application; the service only for a 指定通知書. */
    private record Paper(long application, AttachmentKind kind, String officeNo, String service) {
        String resource() {
            String name = kind.name().toLowerCase(Locale.ROOT);
            return "grant/" + officeNo + "-" + name + (service == null ? "" : "-" + service) + ".pdf";
        }

        String title() {
            return switch (kind) {
                case BANKBOOK -> "通帳の写し（見本）.pdf";
                case RECEIPT -> "領収書の写し（見本）.pdf";
                default -> "指定通知書 " + service + "（見本）.pdf";
            };
        }
    }

    /** Office and its services per application, as in grant.sql. */
    private static final List<List<String>> OFFICES = List.of(
            List.of("1379990011", "11"),
            List.of("1379990029", "15"),
            List.of("1379990037", "51", "21"),
            List.of("13B9990012", "55"),
            List.of("1379990052", "33"),
            List.of("1319990014", "13"));

    private static final long FIRST = 101;

    @Override
    public String title() {
        return "grant applications";
    }

    @Override
    public boolean isDone(DemoSystem system) {
        return DemoFile.exists(
                system, "SELECT 1 FROM grant_application WHERE id = cast(? AS bigint)", Long.toString(FIRST));
    }

    @Override
    public void load(DemoSystem system) throws IOException {
        try (InputStream script = DemoFile.open("grant.sql")) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            system.database().call(connection -> {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
                for (int i = 0; i < OFFICES.size(); i++) {
                    attach(connection, FIRST + i, OFFICES.get(i));
                }
                connection.commit();
                return OFFICES.size();
            });
        }
    }

    private static void attach(Connection connection, long application, List<String> office) throws SQLException {
        put(connection, new Paper(application, AttachmentKind.BANKBOOK, office.get(0), null));
        put(connection, new Paper(application, AttachmentKind.RECEIPT, office.get(0), null));
        for (String service : office.subList(1, office.size())) {
            put(connection, new Paper(application, AttachmentKind.DESIGNATION, office.get(0), service));
        }
    }

    private static void put(Connection connection, Paper paper) throws SQLException {
        ReceivedFile file = read(paper.resource());
        try (PreparedStatement insert = connection.prepareStatement("""
                WITH added AS (
                    INSERT INTO grant_attachment (id, application_id, kind, service_code, file_name, media_type, size,
                                                  sha256, added_at)
                    SELECT (SELECT coalesce(max(id), 0) + 1 FROM grant_attachment), id, ?, ?, ?, ?, ?, ?, saved_at
                      FROM grant_application WHERE id = ?
                    RETURNING id)
                INSERT INTO grant_attachment_content (attachment_id, bytes) SELECT id, ? FROM added""")) {
            insert.setString(1, paper.kind().name());
            insert.setString(2, paper.service());
            insert.setString(3, paper.title());
            insert.setString(4, file.type().mediaType());
            insert.setInt(5, file.bytes().length);
            insert.setString(6, file.sha256());
            insert.setLong(7, paper.application());
            insert.setBytes(8, file.bytes());
            insert.executeUpdate();
        }
    }

    private static ReceivedFile read(String resource) {
        try (InputStream in = DemoFile.open(resource)) {
            return ReceivedFile.of(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
