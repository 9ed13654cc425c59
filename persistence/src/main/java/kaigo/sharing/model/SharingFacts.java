package kaigo.sharing.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kaigo.account.model.Actor;
import kaigo.consent.model.Consent;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.OpenRelation;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.consent.model.Signer;
import kaigo.insured.model.InsuredNow;
import kaigo.party.model.InsurerSetup;

/** 閲覧の判断材料の読出し: insurer, relation, consent and the rules in force, by one statement a decision. */
@ApplicationScoped
public class SharingFacts {
    private static final String QUESTION =
            """
            SELECT i.name, %1$s,
                   (SELECT string_agg(s.service_code, ',') FROM office_service s WHERE s.office_no = ?1),
                   (SELECT a.qualification FROM account a WHERE a.id = ?2),
                   r.name, r.kana, r.birth_date, r.sex, r.since, r.in_charge, r.last_served_on, r.opinion_asked_on,
                   c.state, c.answered_at, c.signer, c.channel, c.taker_name, p.base_date,
                   q.kind, q.actor_kind, q.own_only, q.needs_relation, q.needs_consent, q.needs_recent_service,
                   q.needs_opinion_request, q.services, q.qualifications
              FROM insurer i
              LEFT JOIN insured_person p ON p.insurer_no = i.insurer_no AND p.insured_no = ?4
                   AND NOT p.non_disclosure AND %2$s
              LEFT JOIN care_relation r ON r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no
                   AND r.office_no = ?1 AND %3$s
              LEFT JOIN consent c ON c.insurer_no = r.insurer_no AND c.insured_no = r.insured_no
                   AND c.superseded_at IS NULL
              LEFT JOIN (sharing_rule q JOIN sharing_profile f ON f.code = q.profile AND f.in_force)
                   ON q.superseded_at IS NULL AND q.kind = ANY (string_to_array(?6, ','))
             WHERE i.insurer_no = ?3
            """.formatted(InsurerSetup.completedOn("i"), InsuredNow.on("p", "?5"), OpenRelation.on("r", "?5"));

    private static final String RULES = """
            SELECT (SELECT string_agg(s.service_code, ',') FROM office_service s WHERE s.office_no = ?1),
                   (SELECT a.qualification FROM account a WHERE a.id = ?2),
                   q.kind, q.actor_kind, q.own_only, q.needs_relation, q.needs_consent, q.needs_recent_service,
                   q.needs_opinion_request, q.services, q.qualifications
              FROM sharing_rule q JOIN sharing_profile f ON f.code = q.profile AND f.in_force
             WHERE q.superseded_at IS NULL AND q.kind = ANY (string_to_array(?3, ','))
            """;

    @PersistenceContext
    EntityManager entities;

    /** The facts for a look of this actor's office at the person's information of these kinds. */
    public PersonFacts of(Actor actor, PersonNo person, Collection<InformationKind> kinds, LocalDate today) {
        List<?> rows = entities.createNativeQuery(QUESTION)
                .setParameter(1, actor.organisationNo())
                .setParameter(2, actor.accountId())
                .setParameter(3, person.insurer().value())
                .setParameter(4, person.insured().value())
                .setParameter(5, Date.valueOf(today))
                .setParameter(6, names(kinds))
                .getResultList();
        Columns first = new Columns(rows.isEmpty() ? new Object[27] : (Object[]) rows.get(0));
        return new PersonFacts(
                person,
                today,
                new Viewer(actor.organisation(), first.set(2), first.text(3)),
                first.text(0),
                first.day(1),
                first.relation(),
                first.listing(),
                first.consent(),
                first.day(17),
                rows.stream()
                        .map(row -> new Columns((Object[]) row).rule(18))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** The rules in force for these kinds and who looks, for a list of persons. */
    public Viewing viewing(Actor actor, Collection<InformationKind> kinds, LocalDate today) {
        List<?> rows = entities.createNativeQuery(RULES)
                .setParameter(1, actor.organisationNo())
                .setParameter(2, actor.accountId())
                .setParameter(3, names(kinds))
                .getResultList();
        Columns first = new Columns(rows.isEmpty() ? new Object[11] : (Object[]) rows.get(0));
        return new Viewing(
                new Viewer(actor.organisation(), first.set(0), first.text(1)),
                today,
                rows.stream().map(row -> new Columns((Object[]) row).rule(2)).toList());
    }

    private static String names(Collection<InformationKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** One row of the answer, read by place. */
    private record Columns(Object[] row) {
        RelationFacts relation() {
            return row[8] == null ? RelationFacts.NONE : new RelationFacts(true, day(10), day(11));
        }

        PersonFacts.ListingFacts listing() {
            return row[8] == null
                    ? null
                    : new PersonFacts.ListingFacts(text(4), text(5), day(6), Sex.ofCode(text(7)), day(8), text(9));
        }

        PersonFacts.ConsentFacts consent() {
            return row[12] == null
                    ? PersonFacts.ConsentFacts.NONE
                    : new PersonFacts.ConsentFacts(
                            ConsentState.valueOf(text(12)),
                            ((Timestamp) row[13]).toInstant(),
                            Signer.Kind.valueOf(text(14)),
                            Consent.Channel.valueOf(text(15)),
                            text(16));
        }

        SharingRule rule(int at) {
            return row[at] == null
                    ? null
                    : new SharingRule(
                            InformationKind.valueOf(text(at)),
                            ActorKind.valueOf(text(at + 1)),
                            (Boolean) row[at + 2],
                            (Boolean) row[at + 3],
                            (Boolean) row[at + 4],
                            (Boolean) row[at + 5],
                            (Boolean) row[at + 6],
                            set(at + 7),
                            set(at + 8));
        }

        String text(int place) {
            return Objects.toString(row[place], null);
        }

        LocalDate day(int place) {
            return row[place] == null ? null : ((Date) row[place]).toLocalDate();
        }

        Set<String> set(int place) {
            String list = text(place);
            return list == null || list.isEmpty() ? Set.of() : Set.of(list.split(","));
        }
    }
}
