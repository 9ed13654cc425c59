package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import kaigo.account.model.OrganisationKind;
import kaigo.identifier.model.Kana;

/** 組織一覧: offices, medical institutions and insurers by what was asked, page by page. */
@ApplicationScoped
public class OrganisationListing {
    /** The page is cut before the slower columns are looked up. */
    private static final String PAGE = """
            WITH registered AS (
                SELECT a.organisation, a.organisation_no, min(a.created_at) AS at
                  FROM account a JOIN account_role r ON r.account_id = a.id AND r.role = 'OFFICE_USER'
                 GROUP BY 1, 2),
            found AS (
                SELECT o.kind, o.number, o.name, o.kana, o.address, o.phone, o.active, c.user_id, u.at
                  FROM organisation o
                  LEFT JOIN registered u ON u.organisation = o.kind AND u.organisation_no = o.number
                  LEFT JOIN claim_credential c ON c.organisation = o.kind AND c.organisation_no = o.number
                 WHERE (?1 = '' OR o.kind = ?1) AND (?2 = '' OR o.number LIKE ?2 || '%')
                   AND (?3 = '' OR o.number LIKE ?4 || '%' OR o.name LIKE '%' || ?4 || '%'
                        OR translate(o.kana, '　 ・', '') LIKE ?5 || '%')
                   AND (?6 = '' OR o.active = (?6 = 'true'))
                   AND (?7 = '' OR o.kind <> 'INSURER' AND ?7 = CASE WHEN u.at IS NOT NULL THEN 'DONE'
                        WHEN c.user_id IS NOT NULL THEN 'OPEN' ELSE 'NO_ID' END)),
            cut AS (SELECT *, count(*) OVER () AS total FROM found ORDER BY kind, number LIMIT ?8 OFFSET ?9)
            SELECT f.kind, f.number, f.name, f.kana, f.address, f.phone, f.active, f.user_id, f.at,
                   (SELECT count(*) FROM account a WHERE a.organisation = f.kind AND a.organisation_no = f.number
                       AND a.state = 'ACTIVE'),
                   m.mail, f.total
              FROM cut f
              LEFT JOIN organisation_contact m ON m.organisation = f.kind AND m.organisation_no = f.number
             ORDER BY f.kind, f.number
            """;

    private static final int TOTAL = 11;

    @PersistenceContext
    EntityManager entities;

    public Page page(OrganisationSearch search, int first, int size) {
        String typed = search.typed() == null ? "" : search.typed().strip();
        List<?> rows = entities.createNativeQuery(PAGE)
                .setParameter(1, search.kind() == null ? "" : search.kind().name())
                .setParameter(2, search.prefecture() == null ? "" : search.prefecture())
                .setParameter(3, typed)
                .setParameter(4, Like.escaped(typed))
                .setParameter(5, Like.escaped(Kana.keyOf(typed)))
                .setParameter(6, search.active() == null ? "" : search.active().toString())
                .setParameter(
                        7,
                        search.registration() == null
                                ? ""
                                : search.registration().name())
                .setParameter(8, size)
                .setParameter(9, first)
                .getResultList();
        long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[TOTAL]).longValue();
        return new Page(
                rows.stream()
                        .map(row -> OrganisationListing.row((Object[]) row))
                        .toList(),
                total);
    }

    /** The one of this kind and number. */
    public Optional<OrganisationRow> one(OrganisationKind kind, String number) {
        return page(new OrganisationSearch(number, kind, null, null, null), 0, 2).rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst();
    }

    private static OrganisationRow row(Object[] c) {
        OrganisationKind kind = OrganisationKind.valueOf((String) c[0]);
        return new OrganisationRow(
                kind,
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                (Boolean) c[6],
                kind == OrganisationKind.INSURER ? null : registration(c[7], c[8]),
                c[8] == null ? null : ((Timestamp) c[8]).toInstant(),
                ((Number) c[9]).longValue(),
                (String) c[10]);
    }

    private static RegistrationState registration(Object userId, Object registeredAt) {
        if (registeredAt != null) {
            return RegistrationState.DONE;
        }
        return userId == null ? RegistrationState.NO_ID : RegistrationState.OPEN;
    }

    /** One page and how many there are in all. */
    public record Page(List<OrganisationRow> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
