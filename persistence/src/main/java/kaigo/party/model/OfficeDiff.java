package kaigo.party.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * 事業所の比較: what the staged rows change in the list of offices, field by field, by the rules of {@link OfficeMerge}: the
 * service by which an office was registered describes it. What the file should have and hasn't is what is known here of a
 * service in a prefecture that the file has rows of.
 */
final class OfficeDiff {
    private static final String GIVEN =
            "WITH given AS (SELECT * FROM office_import_row WHERE instance_id = ?), imp AS (SELECT CAST(? AS bigint) AS id) ";
    private static final String INTO =
            GIVEN + "INSERT INTO register_change (import_id, kind, number, name, service_code, field, before, after) ";

    private static final List<String> STEPS = List.of(INTO + """
            SELECT imp.id, 'ADDED', f.office_no, f.name, NULL, NULL, NULL,
                   (SELECT left(string_agg(t.name, '、' ORDER BY t.code), 500) FROM given g
                      JOIN service_type t ON t.code = g.service_code WHERE g.office_no = f.office_no)
              FROM (SELECT DISTINCT ON (office_no) office_no, name FROM given ORDER BY office_no, line) f, imp
             WHERE NOT EXISTS (SELECT 1 FROM office o WHERE o.office_no = f.office_no)
            """, INTO + """
            SELECT imp.id, 'SERVICE', o.office_no, o.name, g.service_code, NULL, NULL, NULL
              FROM given g JOIN office o ON o.office_no = g.office_no, imp
             WHERE NOT EXISTS (SELECT 1 FROM office_service s
                                WHERE s.office_no = g.office_no AND s.service_code = g.service_code)
            """, INTO + """
            SELECT imp.id, 'CHANGED', o.office_no, o.name, NULL, d.field, d.before, d.after
              FROM given g JOIN office o ON o.office_no = g.office_no AND o.described_by = g.service_code
             CROSS JOIN LATERAL (VALUES ('name', o.name, g.name), ('kana', o.kana, g.kana),
                   ('corporationNo', o.corporation_no, g.corporation_no),
                   ('corporationName', o.corporation_name, g.corporation_name), ('address', o.address, g.address),
                   ('building', o.building, g.building), ('phone', o.phone, g.phone), ('fax', o.fax, g.fax),
                   ('url', o.url, g.url), ('municipality', o.lg_code, g.lg_code)) d (field, before, after)
             CROSS JOIN imp
             WHERE d.before IS DISTINCT FROM d.after
            """, INTO + """
            SELECT imp.id, 'CHANGED', o.office_no, o.name, s.service_code, d.field, d.before, d.after
              FROM given g JOIN office_service s ON s.office_no = g.office_no AND s.service_code = g.service_code
              JOIN office o ON o.office_no = g.office_no
             CROSS JOIN LATERAL (VALUES ('capacity', s.capacity::text, g.capacity::text),
                   ('weekdays', s.weekdays, g.weekdays), ('weekdaysNote', s.weekdays_note, g.weekdays_note))
                   d (field, before, after)
             CROSS JOIN imp
             WHERE d.before IS DISTINCT FROM d.after
            """, INTO + """
            SELECT imp.id, 'VANISHED', o.office_no, o.name, s.service_code, NULL, NULL, NULL
              FROM office_service s JOIN office o ON o.office_no = s.office_no AND o.active, imp
             WHERE (left(s.office_no, 2), s.service_code) IN (SELECT left(office_no, 2), service_code FROM given)
               AND NOT EXISTS (SELECT 1 FROM given g
                                WHERE g.office_no = s.office_no AND g.service_code = s.service_code)
            """);

    private OfficeDiff() {}

    static void record(Connection connection, long importId, long execution) throws SQLException {
        try (PreparedStatement before =
                connection.prepareStatement("DELETE FROM register_change WHERE import_id = ?")) {
            before.setLong(1, importId);
            before.executeUpdate();
        }
        for (String step : STEPS) {
            try (PreparedStatement diff = connection.prepareStatement(step)) {
                diff.setLong(1, execution);
                diff.setLong(2, importId);
                diff.executeUpdate();
            }
        }
    }
}
