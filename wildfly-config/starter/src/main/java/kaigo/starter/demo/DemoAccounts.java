package kaigo.starter.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaigo.account.model.SecretBox;
import kaigo.account.model.Totp;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.Validity;
import kaigo.starter.Layout;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.secret.Passphrase;
import kaigo.starter.secret.Secrets;
import kaigo.starter.server.ServerKeys;

/** 見本のアカウント: made once with passwords, seeds and certificates of this system's own, and kept in accounts.json. */
public final class DemoAccounts {
    private final Layout layout;
    private final DatabaseAccess database;
    private final ServerKeys keys;
    private final Secrets secrets;
    private final AccountFile file;

    public DemoAccounts(Layout layout, DatabaseAccess database, ServerKeys keys, Secrets secrets) {
        this.layout = layout;
        this.database = database;
        this.keys = keys;
        this.secrets = secrets;
        this.file = new AccountFile(layout.accounts());
    }

    public List<DemoAccount> all() {
        return file.read();
    }

    /** @throws StartProblem when nobody of the demo has this login */
    public DemoAccount require(String login) {
        return file.find(login)
                .orElseThrow(
                        () -> new StartProblem("There is no demo account " + login + "; ./run accounts lists them."));
    }

    /** Brings file, table and certificates to what {@link DemoPerson} lists. @return how many accounts were made */
    int ensure() {
        List<DemoAccount> accounts = new ArrayList<>();
        int made = database.call(connection -> {
            AccountTable table = new AccountTable(connection, SecretBox.of(secrets.platformKey()));
            int count = 0;
            for (DemoPerson person : DemoPerson.ALL) {
                Optional<DemoAccount> known = file.find(person.login());
                DemoAccount account = known.isPresent() ? known.get() : invent(person, connection);
                accounts.add(account);
                if (known.isEmpty() || !table.has(person.login())) {
                    table.put(person, account);
                    count++;
                }
            }
            return count;
        });
        if (made > 0) {
            file.write(accounts);
        }
        return made;
    }

    private DemoAccount invent(DemoPerson person, Connection connection) throws SQLException {
        DemoOrganisation organisation = person.organisation();
        String certificatePassword = secrets.certificate(organisation.name());
        return new DemoAccount(
                person.login(),
                Passphrase.invent(),
                person.name(),
                person.role().name(),
                organisation.title(),
                organisation.number(),
                certificate(organisation, certificatePassword, connection),
                certificatePassword,
                new Totp(Totp.newSecret()).base32());
    }

    private Path certificate(DemoOrganisation organisation, String password, Connection connection)
            throws SQLException {
        Path target = layout.certificates().resolve(organisation.fileName());
        if (!Files.exists(target)) {
            Instant now = Instant.now();
            CertificateSerial serial = CertificateSerial.random();
            Validity validity = Validity.from(now, Validity.CLIENT);
            CertificateRegister register = new CertificateRegister(connection);
            register.record(serial, organisation.subject(), validity, now);
            CertificateAuthority authority = keys.authority();
            KeyPair key = KeyFile.newKeyPair();
            X509Certificate certificate = authority.client(organisation.subject(), serial, key.getPublic(), validity);
            register.signed(certificate);
            KeyFile.write(target, authority.pkcs12(organisation.number(), key, certificate, password.toCharArray()));
        }
        return target;
    }
}
