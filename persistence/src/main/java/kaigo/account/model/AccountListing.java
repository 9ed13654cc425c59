package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.identifier.model.Kana;

/** 利用者一覧: accounts by what was asked, page by page, by one statement. Citizens' accounts are nobody's to list. */
@ApplicationScoped
public class AccountListing {
    private static final String SELECT = """
            SELECT a.id, a.login, a.name, a.kana, a.organisation, a.organisation_no, o.name,
                   (SELECT string_agg(r.role, ',') FROM account_role r WHERE r.account_id = a.id),
                   a.state, a.locked_until, a.totp_secret IS NOT NULL, a.must_change_password, a.last_login_at,
                   count(*) OVER ()
              FROM account a
              LEFT JOIN organisation o ON o.kind = a.organisation AND o.number = a.organisation_no
             WHERE a.organisation <> 'CITIZEN'
               AND (?1 = '' OR a.organisation = ?1) AND (?2 = '' OR a.organisation_no = ?2)
               AND (?3 = '' OR EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id AND r.role = ?3))
               AND (?4 = '' OR a.state = ?4)
               AND (?5 = '' OR a.organisation_no LIKE ?5 || '%')
               AND (?6 = '' OR a.login LIKE ?7 OR a.name LIKE ?7 OR a.organisation_no LIKE ?7
                    OR replace(replace(a.kana, ' ', ''), '　', '') LIKE ?8)
             ORDER BY a.organisation, a.organisation_no, a.login LIMIT ?9 OFFSET ?10
            """;
    private static final int TOTAL = 13;

    @PersistenceContext
    EntityManager entities;

    public Page page(AccountSearch search, int first, int size) {
        String typed = search.typed() == null ? "" : search.typed().strip();
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, name(search.kind()))
                .setParameter(2, text(search.organisationNo()))
                .setParameter(3, name(search.role()))
                .setParameter(4, name(search.state()))
                .setParameter(5, text(search.prefecture()))
                .setParameter(6, typed)
                .setParameter(7, "%" + literally(typed) + "%")
                .setParameter(8, "%" + literally(Kana.keyOf(typed)) + "%")
                .setParameter(9, size)
                .setParameter(10, first)
                .getResultList();
        long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[TOTAL]).longValue();
        return new Page(
                rows.stream().map(row -> AccountListing.row((Object[]) row)).toList(), total);
    }

    private static AccountRow row(Object[] c) {
        return new AccountRow(
                ((Number) c[0]).longValue(),
                (String) c[1],
                (String) c[2],
                (String) c[3],
                OrganisationKind.valueOf((String) c[4]),
                (String) c[5],
                (String) c[6],
                roles((String) c[7]),
                AccountState.valueOf((String) c[8]),
                instant(c[9]),
                (Boolean) c[10],
                (Boolean) c[11],
                instant(c[12]));
    }

    private static Set<Role> roles(String joined) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : joined == null ? new String[0] : joined.split(",")) {
            roles.add(Role.valueOf(role));
        }
        return roles;
    }

    private static Instant instant(Object at) {
        return at == null ? null : ((Timestamp) at).toInstant();
    }

    private static String name(Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** The text as LIKE finds it itself, not as a pattern. */
    private static String literally(String typed) {
        return typed.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** One page and how many there are in all. */
    public record Page(List<AccountRow> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
