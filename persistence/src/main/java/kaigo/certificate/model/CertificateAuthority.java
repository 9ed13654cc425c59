package kaigo.certificate.model;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;

/**
 * 発行認証局: issues the platform's client and server certificates and says which client certificates no longer count. It
 * knows no table: who asks records the serial first ({@link CertificateRegister}) and signs then.
 */
public final class CertificateAuthority {
    private static final KeyUsage SIGNS = new KeyUsage(KeyUsage.digitalSignature);

    private final AuthorityKey authority;

    CertificateAuthority(AuthorityKey authority) {
        this.authority = authority;
    }

    public static CertificateAuthority open(Path file, char[] password) {
        return new CertificateAuthority(AuthorityKey.open(file, password));
    }

    public void save(Path file, char[] password) {
        authority.save(file, password);
    }

    public X509Certificate certificate() {
        return authority.certificate();
    }

    public X509Certificate root() {
        return authority.root();
    }

    /** 電子証明書: for an organisation's devices; the serial stands in the register already. */
    public X509Certificate client(
            CertificateSubject subject, CertificateSerial serial, PublicKey key, Validity validity) {
        return sign(leaf(subject.distinguishedName(), serial, key, validity, KeyPurposeId.id_kp_clientAuth));
    }

    /** The same with a key made here: a PKCS#12 for a browser. The key is kept nowhere else. */
    public byte[] clientPkcs12(
            CertificateSubject subject, CertificateSerial serial, Validity validity, char[] password) {
        KeyPair keys = KeyFile.newKeyPair();
        return pkcs12(subject.number(), keys, client(subject, serial, keys.getPublic(), validity), password);
    }

    /** サーバー証明書: for the addresses under which the listeners are reached, a PKCS#12 for the server. */
    public byte[] serverPkcs12(List<String> dnsNames, List<String> ipAddresses, Validity validity, char[] password) {
        KeyPair keys = KeyFile.newKeyPair();
        GeneralName[] names = Stream.concat(
                        dnsNames.stream().map(name -> new GeneralName(GeneralName.dNSName, name)),
                        ipAddresses.stream().map(ip -> new GeneralName(GeneralName.iPAddress, ip)))
                .toArray(GeneralName[]::new);
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, dnsNames.get(0))
                .build();
        Signing certificate = leaf(
                        subject, CertificateSerial.random(), keys.getPublic(), validity, KeyPurposeId.id_kp_serverAuth)
                .with(Extension.subjectAlternativeName, new GeneralNames(names));
        return pkcs12("server", keys, sign(certificate), password);
    }

    /** 失効リスト (CRL), in DER. */
    public byte[] revocationList(Collection<Revocation> revocations, Instant now, Duration validFor) {
        try {
            X509v2CRLBuilder list = new X509v2CRLBuilder(RootAuthority.subjectOf(certificate()), Date.from(now));
            list.setNextUpdate(Date.from(now.plus(validFor)));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    RootAuthority.extensions()
                            .createAuthorityKeyIdentifier(certificate().getPublicKey()));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            for (Revocation each : revocations) {
                list.addCRLEntry(each.serial().number(), Date.from(each.revokedAt()), CRLReason.unspecified);
            }
            X509CRL crl = new JcaX509CRLConverter().getCRL(list.build(Signing.signer(authority.key())));
            return crl.getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Signing leaf(
            X500Name subject, CertificateSerial serial, PublicKey key, Validity validity, KeyPurposeId purpose) {
        return new Signing(subject, serial.number(), key, validity)
                .critical(Extension.basicConstraints, new BasicConstraints(false))
                .critical(Extension.keyUsage, SIGNS)
                .with(Extension.extendedKeyUsage, new ExtendedKeyUsage(purpose))
                .with(Extension.subjectKeyIdentifier, RootAuthority.extensions().createSubjectKeyIdentifier(key))
                .with(
                        Extension.authorityKeyIdentifier,
                        RootAuthority.extensions()
                                .createAuthorityKeyIdentifier(certificate().getPublicKey()));
    }

    private X509Certificate sign(Signing certificate) {
        return certificate.sign(RootAuthority.subjectOf(certificate()), authority.key());
    }

    private byte[] pkcs12(String alias, KeyPair keys, X509Certificate leaf, char[] password) {
        X509Certificate[] chain = {leaf, certificate(), root()};
        return KeyFile.pkcs12(alias, keys.getPrivate(), chain, password);
    }

    /** 失効: a client certificate that no longer counts. */
    public record Revocation(CertificateSerial serial, Instant revokedAt) {}
}
