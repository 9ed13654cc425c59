package kaigo.sharing;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.sharing.model.RecordSeal;
import kaigo.sharing.model.SealIntervals;
import kaigo.sharing.model.SealedLog;
import kaigo.time.SystemClock;

/** 記録の封印: hashes, chains and signs what was closed of a log since its last seal. Checked by {@code ops verify-access-log}. */
@Stateless
public class RecordSealing {
    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Inject
    SealKeeping keys;

    @Inject
    SystemClock clock;

    /**
     * @return how many records the new seal covers; empty when nothing has been closed since the last one
     * @throws SealKeyMissing when this server has no key to sign with
     */
    @Needs(Right.ACCESS_SEAL)
    public OptionalLong seal(SealedLog log) {
        try (Connection connection = database.getConnection()) {
            RecordSeal seal = new SealIntervals(connection, log).seal(keys.current(), clock.now());
            return seal == null ? OptionalLong.empty() : OptionalLong.of(seal.rows());
        } catch (SQLException e) {
            throw new IllegalStateException("" + log + " can't be sealed", e);
        }
    }
}
