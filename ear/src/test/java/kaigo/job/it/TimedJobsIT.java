package kaigo.job.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.Validity;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.sharing.model.SealChain;
import kaigo.sharing.model.SealedLog;
import kaigo.starter.DemoSystem;
import kaigo.starter.job.JobResult;
import kaigo.starter.job.Jobs;
import org.junit.jupiter.api.Test;

/** 定時のジョブ: what the calendar starts at night or by the hour, started here by hand on the running server. */
class TimedJobsIT extends FromOutside {
    private final DemoSystem system = RunningSystem.get();

    @Test
    void the_records_are_sealed_and_an_auditor_can_verify_them() throws Exception {
        // Behind the last seal: the hourly run may have sealed already while other tests ran.
        run("INSERT INTO access_record (at, organisation, organisation_no, insurer_no, insured_no, kind, purpose,"
                + " outcome, request_id) SELECT greatest(max(to_at), now() - interval '1 hour'), 'OFFICE', '1370099994',"
                + " '139907', '0000000000', 'CARD', 'CARE', 'GRANTED', 'timed-jobs' FROM access_seal");

        JobResult first = job("access-seal");
        JobResult second = job("access-seal");

        assertThat(first.written()).as("a seal of each log").isEqualTo(2);
        assertThat(first.message()).contains("封印");
        assertThat(second.completed()).isTrue();
        SealChain.Verdict verdict = verified(SealedLog.ACCESS, Instant.EPOCH);
        assertThat(verdict.misfit()).isNull();
        assertThat(verdict.rows()).isPositive();
        assertThat(verified(SealedLog.AUDIT, Instant.now()).misfit())
                .as("chain and signatures: other tests date their records back")
                .isNull();
    }

    private SealChain.Verdict verified(SealedLog log, Instant countFrom) {
        return system.database().call(connection -> new SealChain(connection, log, root()).verify(countFrom, null));
    }

    @Test
    void an_ending_certificate_is_told_of_once() throws Exception {
        CertificateSerial serial = CertificateSerial.random();
        Instant now = Instant.now();
        system.database().call(connection -> {
            new CertificateRegister(connection)
                    .record(
                            serial,
                            new CertificateSubject(OrganisationKind.OFFICE, "1370099994", "見本"),
                            new Validity(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(6))),
                            now);
            return null;
        });

        assertThat(job("certificate-reminders").completed()).isTrue();
        assertThat(job("certificate-reminders").completed()).isTrue();

        assertThat(number("SELECT count(*) FROM certificate_event WHERE kind = 'REMINDED' AND serial = '" + serial.hex()
                        + "'"))
                .isEqualTo(1);
    }

    private JobResult job(String name) {
        JobResult result = new Jobs(system.ports().management(), system.database()).run(name, Map.of(), unused -> {});
        assertThat(result.completed()).as(result.message()).isTrue();
        return result;
    }

    private X509Certificate root() {
        try (InputStream in = Files.newInputStream(system.layout().keys().resolve("root.pem"))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int run(String sql) {
        return system.database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private long number(String sql) {
        return system.database().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
