package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * 認証局の公開: what anybody may have of our authorities, as bytes: revocation lists and their own certificates. Open to the
 * world and no use case: no right, no record; the keys stay in this room.
 */
@ApplicationScoped
public class AuthorityPublishing {
    @Inject
    RevocationLists lists;

    @Inject
    IssuingAuthority authorities;

    /** The file of this name, in DER; empty when there is none. @throws AuthorityMissing when this server has no authority */
    public Optional<byte[]> file(String name) {
        return switch (name) {
            case "issuing.crl" -> Optional.of(lists.current());
            case "root.crl" -> authorities.rootList();
            case "issuing.cer" -> Optional.of(encoded(authorities.current().certificate()));
            case "root.cer" -> Optional.of(encoded(authorities.current().root()));
            default -> name.matches("issuing-[0-9a-f]{16}\\.crl") ? lists.named(name) : Optional.empty();
        };
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
