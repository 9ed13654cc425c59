package kaigo.sharing.model;

import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 封印の鎖: walks the seals from the first to the last, and names the first one that doesn't fit. */
public final class SealChain {
    private final Connection connection;
    private final SealedLog log;
    private final SealTrust trust;

    /** @param root the platform's root certificate, from the auditor's own hands */
    public SealChain(Connection connection, SealedLog log, X509Certificate root) {
        this.connection = connection;
        this.log = log;
        this.trust = new SealTrust(root);
    }

    /**
     * @param countFrom records before it have been detached (after five years): of their intervals only chain and signature
     *     are held against each other
     * @param known hash of a seal that the auditor noted earlier; null when he has none
     */
    public Verdict verify(Instant countFrom, String known) throws SQLException {
        RecordSeal before = null;
        long rows = 0;
        boolean seen = known == null;
        for (Sealed each : all()) {
            RecordSeal seal = each.seal();
            Misfit misfit = misfit(each, before, countFrom);
            if (misfit != null) {
                return new Verdict(before, rows, seal, misfit);
            }
            seen |= seal.hash().equals(known);
            rows += seal.rows();
            before = seal;
        }
        return new Verdict(before, rows, null, seen ? null : Misfit.NOTED_SEAL_GONE);
    }

    private Misfit misfit(Sealed each, RecordSeal before, Instant countFrom) throws SQLException {
        RecordSeal seal = each.seal();
        if (!seal.follows(log, before)) {
            return Misfit.CHAIN_BROKEN;
        }
        if (!trust.signed(seal, each.signature(), each.certificate(), each.issuer())) {
            return Misfit.NOT_SIGNED;
        }
        if (seal.from().isBefore(countFrom)) {
            return null;
        }
        IntervalDigest now = new SealIntervals(connection, log).digest(seal.from(), seal.to());
        if (now.rows() != seal.rows()) {
            return now.rows() < seal.rows() ? Misfit.ROWS_GONE : Misfit.ROWS_ADDED;
        }
        return now.sha256().equals(seal.digest()) ? null : Misfit.ROWS_CHANGED;
    }

    private List<Sealed> all() throws SQLException {
        List<Sealed> seals = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT s.*, k.certificate, k.issuer FROM "
                        + log.seals() + " s JOIN access_seal_key k USING (key_id) ORDER BY no");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                seals.add(new Sealed(
                        SealIntervals.read(row),
                        row.getBytes("signature"),
                        row.getBytes("certificate"),
                        row.getBytes("issuer")));
            }
        }
        return seals;
    }

    private record Sealed(RecordSeal seal, byte[] signature, byte[] certificate, byte[] issuer) {}

    /** Why a seal doesn't fit. */
    public enum Misfit {
        CHAIN_BROKEN,
        NOT_SIGNED,
        ROWS_GONE,
        ROWS_ADDED,
        ROWS_CHANGED,
        NOTED_SEAL_GONE
    }

    /**
     * 検証の結果.
     *
     * @param last the last seal that fits; null when none does or there is none
     * @param rows records under the seals that fit
     * @param broken the first that doesn't fit; null when all do, or the noted one is missing
     * @param misfit null when everything fits
     */
    public record Verdict(RecordSeal last, long rows, RecordSeal broken, Misfit misfit) {}
}
