package kaigo.certificate.it;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.certificate.CertificateApplying;
import kaigo.certificate.CertificateIssuing;
import kaigo.certificate.CertificateOperating;
import kaigo.certificate.CertificateReading;
import kaigo.certificate.CertificateReminding;
import kaigo.certificate.CertificateRevoking;
import kaigo.certificate.CertificateSearching;
import kaigo.certificate.IssuedFile;
import kaigo.certificate.IssuingAuthority;
import kaigo.certificate.RevocationLists;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.CertificateSerial;
import kaigo.it.InContainer;

/** 電子証明書の業務: what its tests do as office and operator, on the real services, the real register and the real authority. */
abstract class CertificateActs extends InContainer {
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    static final Actor OPERATOR = actor(Role.OPERATOR, OrganisationKind.CENTRAL, "CENTRAL");

    @Inject
    CertificateApplying applying;

    @Inject
    CertificateOperating operating;

    @Inject
    CertificateIssuing issuing;

    @Inject
    CertificateReading reading;

    @Inject
    CertificateRevoking revoking;

    @Inject
    CertificateSearching searching;

    @Inject
    CertificateReminding reminding;

    @Inject
    IssuingAuthority authorities;

    @Inject
    RevocationLists lists;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    final String office = newOffice();
    final Actor admin = actor(Role.OFFICE_ADMIN, OrganisationKind.OFFICE, office);

    long withPasswordReady() throws Exception {
        long id = as(admin, () -> applying.apply(CertificateKind.DX));
        as(OPERATOR, () -> release(id));
        return id;
    }

    Object release(long id) {
        operating.release(id);
        return null;
    }

    long count(String sql, String parameter) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    static String serial(IssuedFile file, String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file.bytes()), password.toCharArray());
        return CertificateSerial.of(
                        (X509Certificate) store.getCertificate(store.aliases().nextElement()))
                .hex();
    }

    static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.as(actor, work);
    }

    static Actor actor(Role role, OrganisationKind kind, String number) {
        return new Actor(1L, "見本", Set.of(role), kind, number, "見本", null, "it-certificate");
    }

    static String newOffice() {
        return "13" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
    }
}
