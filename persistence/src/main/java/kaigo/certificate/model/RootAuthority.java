package kaigo.certificate.model;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * ルート認証局: signs issuing authorities and nothing else. Its key is needed when one is founded or renewed; between
 * these days the file lies offline.
 */
public final class RootAuthority {
    /** The key comes out once in years. */
    private static final Duration LIST_LIFE = Duration.ofDays(3 * 365L);

    private final AuthorityKey authority;

    private RootAuthority(AuthorityKey authority) {
        this.authority = authority;
    }

    public static RootAuthority found(String name, Instant now) {
        KeyPair keys = KeyFile.newKeyPair();
        X500Name distinguishedName = named(name);
        X509Certificate certificate = authorityCertificate(
                        distinguishedName, keys.getPublic(), Validity.from(now, Validity.ROOT_AUTHORITY))
                .critical(Extension.basicConstraints, new BasicConstraints(1))
                .sign(distinguishedName, keys.getPrivate());
        return new RootAuthority(new AuthorityKey(keys.getPrivate(), List.of(certificate)));
    }

    public static RootAuthority open(Path file, char[] password) {
        return new RootAuthority(AuthorityKey.open(file, password));
    }

    public void save(Path file, char[] password) {
        authority.save(file, password);
    }

    public X509Certificate certificate() {
        return authority.certificate();
    }

    /** 発行認証局: founds the authority that issues from day to day. */
    public CertificateAuthority foundIssuing(String name, Instant now) {
        KeyPair keys = KeyFile.newKeyPair();
        X509Certificate certificate = authorityCertificate(
                        named(name), keys.getPublic(), Validity.from(now, Validity.ISSUING_AUTHORITY))
                .critical(Extension.basicConstraints, new BasicConstraints(0))
                .with(
                        Extension.authorityKeyIdentifier,
                        extensions().createAuthorityKeyIdentifier(certificate().getPublicKey()))
                .sign(subjectOf(certificate()), authority.key());
        return new CertificateAuthority(new AuthorityKey(keys.getPrivate(), List.of(certificate, certificate())));
    }

    /** ルートの失効リスト: which issuing authorities no longer count. Made whenever the root's key is at hand. */
    public byte[] revocationList(Collection<CertificateAuthority.Revocation> revocations, Instant now) {
        return CertificateAuthority.revocationList(authority, revocations, now, LIST_LIFE);
    }

    private static Signing authorityCertificate(X500Name name, PublicKey key, Validity validity) {
        return new Signing(name, CertificateSerial.random().number(), key, validity)
                .critical(Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .with(Extension.subjectKeyIdentifier, extensions().createSubjectKeyIdentifier(key));
    }

    private static X500Name named(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, "介護情報基盤")
                .addRDN(BCStyle.CN, name)
                .build();
    }

    /** The name exactly as it is encoded in the certificate: issuer and subject must be the same bytes. */
    static X500Name subjectOf(X509Certificate certificate) {
        try {
            return new JcaX509CertificateHolder(certificate).getSubject();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JcaX509ExtensionUtils extensions() {
        try {
            return new JcaX509ExtensionUtils();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
