package kaigo.certificate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 電子証明書の履歴の置き場 */
@ApplicationScoped
public class CertificateEvents {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entities;

    public void add(CertificateEvent event) {
        entities.persist(event);
    }

    /** Of a certificate and of the application that led to it, oldest first. @param applicationId may be null */
    public List<CertificateEvent> of(Long applicationId, String serial) {
        return entities.createQuery(
                        "SELECT e FROM CertificateEvent e WHERE e.applicationId = :application OR e.serial = :serial"
                                + " ORDER BY e.at, e.id",
                        CertificateEvent.class)
                .setParameter("application", applicationId == null ? Long.valueOf(-1) : applicationId)
                .setParameter("serial", serial == null ? "" : serial)
                .setMaxResults(MOST)
                .getResultList();
    }
}
