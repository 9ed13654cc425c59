package kaigo.starter.ops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kaigo.sharing.model.RecordSeal;
import kaigo.sharing.model.SealChain;
import kaigo.sharing.model.SealChain.Verdict;
import kaigo.sharing.model.SealedLog;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;

/** アクセス記録・監査記録の検証, for auditors: the seals against the records, the chain, and the root in the auditor's own hands. */
final class SealCheck {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private SealCheck() {}

    /** @param words root.pem, then in any order the hash of a seal noted earlier and the first day that is still there */
    static String of(SealedLog log, List<String> words, DatabaseAccess database) {
        X509Certificate root = root(Path.of(words.get(0)));
        String known = null;
        Instant from = Instant.EPOCH;
        for (String word : words.subList(1, words.size())) {
            if (word.matches("[0-9a-f]{64}")) {
                known = word;
            } else if (word.matches("\\d{4}-\\d{2}-\\d{2}")) {
                from = LocalDate.parse(word).atStartOfDay(JAPAN).toInstant();
            } else {
                throw new StartProblem(
                        word + " is neither the hash of a seal (64 characters) nor a day such as 2026-11-24.");
            }
        }
        String noted = known;
        Instant first = from;
        Verdict verdict = database.call(connection -> new SealChain(connection, log, root).verify(first, noted));
        if (verdict.misfit() != null) {
            throw new StartProblem(broken(verdict, known));
        }
        if (verdict.last() == null) {
            return "No seal yet: the job access-seal has not run.";
        }
        RecordSeal last = verdict.last();
        return last.no() + " seals over " + verdict.rows() + " records fit, up to " + last.to()
                + ".\nNote this for the next time: " + last.hash();
    }

    private static String broken(Verdict verdict, String known) {
        String sound = verdict.last() == null
                ? "No seal before it fits."
                : "Sound up to seal " + verdict.last().no() + " ("
                        + verdict.last().to() + ").";
        if (verdict.broken() == null) {
            return "The seal that was noted (" + known + ") isn't in the chain: seals were taken off its end. " + sound;
        }
        RecordSeal seal = verdict.broken();
        String what = switch (verdict.misfit()) {
            case CHAIN_BROKEN -> "doesn't follow the one before: a seal was changed, added or taken away";
            case NOT_SIGNED -> "isn't signed by a key of this platform";
            case ROWS_GONE -> "covers records of which some are gone";
            case ROWS_ADDED -> "covers records to which some were added";
            default -> "covers records that were changed";
        };
        return "Seal " + seal.no() + " (" + seal.from() + " to " + seal.to() + ", " + seal.rows() + " records) " + what
                + ". " + sound;
    }

    private static X509Certificate root(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new StartProblem(file + " is no certificate; bring the platform's root.pem.");
        }
    }
}
