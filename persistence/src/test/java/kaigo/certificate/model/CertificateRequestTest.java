package kaigo.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 証明書署名要求: strong keys that their holder signed with, in PEM or DER, and nothing else. */
class CertificateRequestTest {
    @ParameterizedTest
    @CsvSource({
        "EC, secp256r1, SHA256withECDSA",
        "EC, secp384r1, SHA384withECDSA",
        "RSA, 3072, SHA256withRSA",
        "RSA, 4096, SHA512withRSA"
    })
    void strong_keys_are_taken_in_both_forms(String algorithm, String strength, String signature) throws Exception {
        KeyPair keys = keys(algorithm, strength);
        byte[] der = request(keys, keys, signature);

        assertThat(read(der).key()).isEqualTo(keys.getPublic());
        assertThat(read(pem(der)).key()).isEqualTo(keys.getPublic());
    }

    @ParameterizedTest
    @CsvSource({"RSA, 1024, SHA256withRSA", "RSA, 2048, SHA256withRSA", "EC, secp521r1, SHA256withECDSA"})
    void weak_and_unusual_keys_are_refused(String algorithm, String strength, String signature) throws Exception {
        KeyPair keys = keys(algorithm, strength);

        refused(request(keys, keys, signature), "refusal.csrWeakKey");
    }

    @Test
    void a_curve_that_java_does_not_know_is_refused_as_weak() throws Exception {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("P-192"));
        KeyPair keys = generator.generateKeyPair();
        byte[] request = new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=weak"), keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA")
                        .setProvider(provider)
                        .build(keys.getPrivate()))
                .getEncoded();

        assertThat(Security.getProvider("BC")).isNull();
        refused(request, "refusal.csrWeakKey");
    }

    @Test
    void who_does_not_hold_the_key_gets_nothing() throws Exception {
        KeyPair his = keys("EC", "secp256r1");
        KeyPair hers = keys("EC", "secp256r1");

        refused(request(hers, his, "SHA256withECDSA"), "refusal.csrSignature");
    }

    @Test
    void a_request_signed_with_sha_1_is_refused() throws Exception {
        KeyPair keys = keys("EC", "secp256r1");

        refused(request(keys, keys, "SHA1withECDSA"), "refusal.csrSignature");
    }

    @Test
    void a_changed_request_is_refused() throws Exception {
        KeyPair keys = keys("EC", "secp256r1");
        byte[] request = request(keys, keys, "SHA256withECDSA");
        request[30] ^= 1;

        assertThatThrownBy(() -> read(request)).isInstanceOf(RequestRefused.class);
    }

    @Test
    void what_is_no_request_is_refused() {
        refused(new byte[0], "refusal.csrUnreadable");
        refused("hello".getBytes(StandardCharsets.US_ASCII), "refusal.csrUnreadable");
        refused(new byte[] {0x30, 0x03, 0x02, 0x01, 0x05}, "refusal.csrUnreadable");
        refused(
                "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n".getBytes(StandardCharsets.US_ASCII),
                "refusal.csrUnreadable");
        refused(new byte[20_000], "refusal.csrTooBig");
    }

    private static void refused(byte[] content, String messageKey) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
    }

    private static CertificateRequest read(byte[] content) throws Exception {
        return CertificateRequest.read(new ByteArrayInputStream(content));
    }

    private static byte[] request(KeyPair named, KeyPair signer, String signature) throws Exception {
        return new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=whoever"), named.getPublic())
                .build(new JcaContentSignerBuilder(signature).build(signer.getPrivate()))
                .getEncoded();
    }

    private static KeyPair keys(String algorithm, String strength) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("RSA")) {
            generator.initialize(Integer.parseInt(strength));
        } else {
            generator.initialize(new ECGenParameterSpec(strength));
        }
        return generator.generateKeyPair();
    }

    private static byte[] pem(byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN CERTIFICATE REQUEST-----\n" + body + "\n-----END CERTIFICATE REQUEST-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
