package kaigo.certificate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateAuthority.Revocation;

/** 電子証明書の置き場: the register of client certificates. */
@ApplicationScoped
public class ClientCertificates {
    @PersistenceContext
    EntityManager entities;

    public Optional<ClientCertificate> find(CertificateSerial serial) {
        return Optional.ofNullable(entities.find(ClientCertificate.class, serial.hex()));
    }

    /** Locks the row until the transaction ends. */
    public Optional<ClientCertificate> locked(String serial) {
        return Optional.ofNullable(entities.find(ClientCertificate.class, serial, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(ClientCertificate certificate) {
        entities.persist(certificate);
    }

    /** Of one organisation, the longest-lasting first. */
    public List<ClientCertificate> of(OrganisationKind organisation, String number) {
        return entities.createQuery(
                        "SELECT c FROM ClientCertificate c WHERE c.organisation = :kind AND c.organisationNo = :number"
                                + " ORDER BY c.notAfter DESC, c.serial",
                        ClientCertificate.class)
                .setParameter("kind", organisation)
                .setParameter("number", number)
                .getResultList();
    }

    public List<ClientCertificate> search(CertificateSearch search, int first, int atMost) {
        return search.bind(entities.createQuery(
                        "SELECT c FROM ClientCertificate c WHERE " + search.condition()
                                + " ORDER BY c.issuedAt DESC, c.serial",
                        ClientCertificate.class))
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long count(CertificateSearch search) {
        TypedQuery<Long> count = entities.createQuery(
                "SELECT count(c) FROM ClientCertificate c WHERE " + search.condition(), Long.class);
        return search.bind(count).getSingleResult();
    }

    /** What an authority's list must name: revoked, and not past its end. */
    public List<Revocation> revocations(String authorityKey, Instant now) {
        return entities.createQuery(
                        "SELECT c FROM ClientCertificate c WHERE c.revokedAt IS NOT NULL AND c.notAfter > :now"
                                + " AND (c.authority = :authority OR c.authority IS NULL) ORDER BY c.serial",
                        ClientCertificate.class)
                .setParameter("now", now)
                .setParameter("authority", authorityKey)
                .getResultStream()
                .map(c -> new Revocation(CertificateSerial.ofHex(c.serial()), c.revokedAt(), c.revocationReason()))
                .toList();
    }

    /** Changes with every revocation: a list made under another stamp is old. */
    public String revocationStamp() {
        return (String) entities.createNativeQuery(
                        "SELECT count(*) || '/' || coalesce(max(revoked_at), 'epoch') FROM client_certificate"
                                + " WHERE revoked_at IS NOT NULL")
                .getSingleResult();
    }
}
