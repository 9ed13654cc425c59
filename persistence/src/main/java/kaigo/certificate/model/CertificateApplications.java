package kaigo.certificate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kaigo.account.model.OrganisationKind;

/** 証明書申請の置き場 */
@ApplicationScoped
public class CertificateApplications {
    private static final List<ApplicationState> OPEN = Arrays.stream(ApplicationState.values())
            .filter(ApplicationState::isOpen)
            .toList();

    @PersistenceContext
    EntityManager entities;

    public void add(CertificateApplication application) {
        entities.persist(application);
    }

    public Optional<CertificateApplication> find(long id) {
        return Optional.ofNullable(entities.find(CertificateApplication.class, id));
    }

    /** Locks the row until the transaction ends: one password opens once, and each failure counts. */
    public Optional<CertificateApplication> locked(long id) {
        return Optional.ofNullable(entities.find(CertificateApplication.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Under way in an organisation, newest first. */
    public List<CertificateApplication> openOf(OrganisationKind organisation, String number) {
        return entities.createQuery(
                        "SELECT a FROM CertificateApplication a WHERE a.organisation = :kind"
                                + " AND a.organisationNo = :number AND a.state IN :open ORDER BY a.appliedAt DESC",
                        CertificateApplication.class)
                .setParameter("kind", organisation)
                .setParameter("number", number)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** In one of these states, the longest-waiting first. */
    public List<CertificateApplication> in(Collection<ApplicationState> states, int first, int atMost) {
        return entities.createQuery(
                        "SELECT a FROM CertificateApplication a WHERE a.state IN :states ORDER BY a.appliedAt, a.id",
                        CertificateApplication.class)
                .setParameter("states", states)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long count(Collection<ApplicationState> states) {
        return entities.createQuery(
                        "SELECT count(a) FROM CertificateApplication a WHERE a.state IN :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }
}
