package kaigo.certificate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** 電子証明書の置き場 */
@ApplicationScoped
public class ClientCertificates {
    @PersistenceContext
    EntityManager entities;

    public Optional<ClientCertificate> find(CertificateSerial serial) {
        return Optional.ofNullable(entities.find(ClientCertificate.class, serial.hex()));
    }
}
