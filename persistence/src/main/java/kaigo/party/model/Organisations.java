package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaigo.account.model.OrganisationKind;

/** 組織の置き場: one organisation of any kind, what the operator keeps of it, and its history. */
@ApplicationScoped
public class Organisations {
    @PersistenceContext
    EntityManager entities;

    public Optional<Organisation> find(OrganisationKind kind, String number) {
        return type(kind).map(type -> entities.find(type, number));
    }

    /** The names of those offices of these numbers that we know, by number. */
    public Map<String, String> officeNames(Collection<String> numbers) {
        Map<String, String> names = new HashMap<>();
        if (!numbers.isEmpty()) {
            entities.createQuery("SELECT o.officeNo, o.name FROM Office o WHERE o.officeNo IN :numbers", Object[].class)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(row -> names.put((String) row[0], (String) row[1]));
        }
        return names;
    }

    /** Locked until the transaction ends. @throws NoSuchParty when nobody has this number */
    public Organisation require(OrganisationKind kind, String number) {
        return type(kind)
                .map(type -> (Organisation) entities.find(type, number, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NoSuchParty("Organisation", number));
    }

    /** 通知先メール */
    public void contact(OrganisationKind kind, String number, String mail) {
        entities.createNativeQuery(
                        "INSERT INTO organisation_contact (organisation, organisation_no, mail)"
                                + " VALUES (?, ?, ?) ON CONFLICT (organisation, organisation_no) DO UPDATE SET mail = excluded.mail")
                .setParameter(1, kind.name())
                .setParameter(2, number)
                .setParameter(3, mail)
                .executeUpdate();
    }

    public void add(OrganisationEvent event) {
        entities.persist(event);
    }

    /** Newest first. */
    public List<OrganisationEvent> eventsOf(OrganisationKind kind, String number, int atMost) {
        return entities.createQuery(
                        "SELECT e FROM OrganisationEvent e WHERE e.organisation = :kind AND e.organisationNo = :number"
                                + " ORDER BY e.at DESC, e.id DESC",
                        OrganisationEvent.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .setMaxResults(atMost)
                .getResultList();
    }

    private static Optional<Class<? extends Organisation>> type(OrganisationKind kind) {
        return switch (kind) {
            case OFFICE -> Optional.of(Office.class);
            case MEDICAL -> Optional.of(MedicalInstitution.class);
            case INSURER -> Optional.of(Insurer.class);
            case CENTRAL, CITIZEN, SYSTEM -> Optional.empty();
        };
    }
}
