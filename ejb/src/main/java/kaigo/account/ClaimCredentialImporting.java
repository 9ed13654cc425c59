package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaigo.account.model.ClaimCredential;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Registrations;
import kaigo.account.model.Right;
import kaigo.job.model.JobFinding;
import kaigo.job.model.JobFindings;
import kaigo.party.model.Organisations;
import kaigo.time.SystemClock;

/**
 * 電子請求受付システムのIDの取込み: what the job claim-credentials does with some rows at a time. The passwords are hashed
 * here and stand nowhere else. A row that is known as it is changes nothing.
 */
@Stateless
public class ClaimCredentialImporting {
    @Inject
    Registrations registrations;

    @Inject
    Organisations organisations;

    @Inject
    JobFindings findings;

    @Inject
    SystemClock clock;

    /** @param found what the reading of the file had to say about rows that aren't among these */
    @Needs(Right.CLAIM_CREDENTIAL_IMPORT)
    public ClaimImportResult take(long executionId, List<ClaimRow> rows, List<JobFinding> found) {
        List<JobFinding> skipped = new ArrayList<>(found);
        List<Judged> taken = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ClaimRow row : rows) {
            ClaimCredential known = registrations.credential(row.userId()).orElse(null);
            Optional<String> against = against(row, known, seen);
            if (against.isPresent()) {
                skipped.add(JobFinding.skipped(against.get(), row.line(), row.number()));
            } else {
                taken.add(new Judged(row, known, null));
            }
        }
        // Some 50 ms each, on all processors.
        List<Judged> hashed =
                taken.parallelStream().map(ClaimCredentialImporting::hashed).toList();
        findings.record(executionId, skipped);
        return store(hashed, skipped);
    }

    private Optional<String> against(ClaimRow row, ClaimCredential known, Set<String> seen) {
        if (!seen.add(row.userId()) || !seen.add(row.kind() + row.number())) {
            return Optional.of("duplicate");
        }
        if (known != null) {
            if (!known.isOf(row.kind(), row.number())) {
                return Optional.of("otherOrganisation");
            }
            return known.isUsed() ? Optional.of("used") : Optional.empty();
        }
        if (registrations.credentialOf(row.kind(), row.number()).isPresent()) {
            return Optional.of("secondId");
        }
        return organisations.find(row.kind(), row.number()).isPresent()
                ? Optional.empty()
                : Optional.of("unknownOrganisation");
    }

    private static Judged hashed(Judged judged) {
        char[] password = judged.row().password().toCharArray();
        boolean same = judged.known() != null && judged.known().passwordHash().matches(password);
        return new Judged(judged.row(), judged.known(), same ? null : PasswordHash.of(password));
    }

    private ClaimImportResult store(List<Judged> rows, List<JobFinding> skipped) {
        long added = 0;
        long reissued = 0;
        for (Judged judged : rows) {
            ClaimRow row = judged.row();
            if (judged.hash() != null && judged.known() == null) {
                registrations.add(
                        new ClaimCredential(row.userId(), row.kind(), row.number(), judged.hash(), clock.now()));
                added++;
            } else if (judged.hash() != null) {
                judged.known().reissue(judged.hash(), clock.now());
                reissued++;
            }
        }
        return new ClaimImportResult(added, reissued, rows.size() - added - reissued, skipped);
    }

    /** @param hash null when the password is the one known already */
    private record Judged(ClaimRow row, ClaimCredential known, PasswordHash hash) {}
}
