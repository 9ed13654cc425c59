package kaigo.starter;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kaigo.starter.database.DatabaseAccess;

/**
 * 見本の業務日付: real days in Japan plus the offset of the demo mark. It starts at the day of the demo's data, before or
 * after the real day, so that a demo made in any year shows the same scene; from then on it only moves forward.
 */
public final class BusinessDate {
    static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private BusinessDate() {}

    /** Marks the database as a demo, once. @return today's business date */
    public static LocalDate mark(DatabaseAccess database) {
        return database.call(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO demo_mark (marked_at, clock_offset_days) VALUES (now(), ?) ON CONFLICT DO NOTHING")) {
                insert.setLong(1, ChronoUnit.DAYS.between(realToday(), FIRST));
                insert.executeUpdate();
            }
            return read(connection);
        });
    }

    public static LocalDate today(DatabaseAccess database) {
        return database.call(BusinessDate::read);
    }

    /** @throws StartProblem when the date is before today's business date */
    public static void moveTo(DatabaseAccess database, LocalDate date) {
        database.call(connection -> {
            LocalDate today = read(connection);
            if (date.isBefore(today)) {
                throw new StartProblem(
                        "The business date is " + today + " and only moves forward; " + date + " is past.");
            }
            try (PreparedStatement update = connection.prepareStatement("UPDATE demo_mark SET clock_offset_days = ?")) {
                update.setLong(1, ChronoUnit.DAYS.between(realToday(), date));
                return update.executeUpdate();
            }
        });
    }

    private static LocalDate read(java.sql.Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT clock_offset_days FROM demo_mark FOR UPDATE");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new StartProblem("This database is not marked as a demo.");
            }
            return realToday().plusDays(row.getLong(1));
        }
    }

    private static LocalDate realToday() {
        return LocalDate.now(JAPAN);
    }
}
