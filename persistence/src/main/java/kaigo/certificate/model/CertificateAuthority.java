package kaigo.certificate.model;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
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
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * 発行認証局: issues the platform's client and server certificates and says which client certificates no longer count. It
 * knows no table: who asks records the serial first ({@link CertificateRegister}) and signs then.
 */
public final class CertificateAuthority {
    private static final KeyUsage SIGNS = new KeyUsage(KeyUsage.digitalSignature);

    /** id-kp-documentSigning (RFC 9336) */
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private final AuthorityKey authority;
    private final URI published;

    CertificateAuthority(AuthorityKey authority) {
        this(authority, null);
    }

    private CertificateAuthority(AuthorityKey authority, URI published) {
        this.authority = authority;
        this.published = published;
    }

    public static CertificateAuthority open(Path file, char[] password) {
        return new CertificateAuthority(AuthorityKey.open(file, password));
    }

    /** The same authority, whose client certificates say where its revocation list is. @param folder ends in "/" */
    public CertificateAuthority publishingAt(URI folder) {
        return new CertificateAuthority(authority, folder);
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

    /** 鍵識別子, in hexadecimal: tells this authority from the one before and the one after. */
    public String keyId() {
        return HexFormat.of()
                .formatHex(RootAuthority.extensions()
                        .createSubjectKeyIdentifier(certificate().getPublicKey())
                        .getKeyIdentifier());
    }

    /** The key identifier of the authority that signed this certificate. */
    static String keyIdOfIssuer(X509Certificate certificate) throws java.security.cert.CertificateEncodingException {
        return HexFormat.of()
                .formatHex(
                        AuthorityKeyIdentifier.fromExtensions(new JcaX509CertificateHolder(certificate).getExtensions())
                                .getKeyIdentifierOctets());
    }

    /** Name of the file in which this authority's revocation list is published. */
    public String listName() {
        return "issuing-" + keyId().substring(0, 16) + ".crl";
    }

    /** 電子証明書: for an organisation's devices; the serial stands in the register already. */
    public X509Certificate client(
            CertificateSubject subject, CertificateSerial serial, PublicKey key, Validity validity) {
        Signing certificate = leaf(subject.distinguishedName(), serial, key, validity, KeyPurposeId.id_kp_clientAuth);
        return sign(published == null ? certificate : certificate.with(Extension.cRLDistributionPoints, listAddress()));
    }

    /** The same with a key made here: a PKCS#12 for a browser. The key is kept nowhere else. */
    public byte[] clientPkcs12(
            CertificateSubject subject, CertificateSerial serial, Validity validity, char[] password) {
        KeyPair keys = KeyFile.newKeyPair();
        return pkcs12(subject.number(), keys, client(subject, serial, keys.getPublic(), validity), password);
    }

    /** A PKCS#12 with the key, its certificate and the authorities above it. */
    public byte[] pkcs12(String alias, KeyPair keys, X509Certificate leaf, char[] password) {
        X509Certificate[] chain = {leaf, certificate(), root()};
        return KeyFile.pkcs12(alias, keys.getPrivate(), chain, password);
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

    /** 封印の鍵: signs the seals of the access record, a PKCS#12 for the server (kaigo.sharing.model.SealKey). */
    public byte[] sealPkcs12(Validity validity, char[] password) {
        KeyPair keys = KeyFile.newKeyPair();
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, "介護情報基盤 アクセス記録の封印")
                .build();
        Signing certificate = leaf(subject, CertificateSerial.random(), keys.getPublic(), validity, DOCUMENT_SIGNING);
        return pkcs12("seal", keys, sign(certificate), password);
    }

    /** 失効リスト (CRL), in DER. */
    public byte[] revocationList(Collection<Revocation> revocations, Instant now, Duration validFor) {
        return revocationList(authority, revocations, now, validFor);
    }

    static byte[] revocationList(
            AuthorityKey authority, Collection<Revocation> revocations, Instant now, Duration validFor) {
        try {
            X509Certificate issuer = authority.certificate();
            X509v2CRLBuilder list = new X509v2CRLBuilder(RootAuthority.subjectOf(issuer), Date.from(now));
            list.setNextUpdate(Date.from(now.plus(validFor)));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    RootAuthority.extensions().createAuthorityKeyIdentifier(issuer.getPublicKey()));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            for (Revocation each : revocations) {
                list.addCRLEntry(each.serial().number(), Date.from(each.revokedAt()), each.code());
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

    private CRLDistPoint listAddress() {
        GeneralName address = new GeneralName(
                GeneralName.uniformResourceIdentifier,
                published.resolve(listName()).toString());
        DistributionPointName name = new DistributionPointName(new GeneralNames(address));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name, null, null)});
    }

    private X509Certificate sign(Signing certificate) {
        return certificate.sign(RootAuthority.subjectOf(certificate()), authority.key());
    }

    /**
     * 失効: a client certificate that no longer counts.
     *
     * @param reason null when none was given
     */
    public record Revocation(CertificateSerial serial, Instant revokedAt, RevocationReason reason) {
        public Revocation(CertificateSerial serial, Instant revokedAt) {
            this(serial, revokedAt, null);
        }

        int code() {
            return reason == null ? 0 : reason.code();
        }
    }
}
