package kaigo.account.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaigo.account.ClaimCredentialImporting;
import kaigo.account.ClaimImportResult;
import kaigo.account.ClaimRow;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;

/**
 * 取込みの一段: reads and checks the file, then takes it some hundred rows a transaction. Killed and started again, it finds
 * the rows that it has taken as they are.
 */
@Named
@Dependent
public class ClaimCredentialStep extends ProcedureStep {
    private static final int AT_ONCE = 100;

    @Inject
    @BatchProperty
    String file;

    @EJB
    ClaimCredentialImporting importing;

    @Override
    protected Figures perform() {
        if (file == null || file.isBlank()) {
            throw new ClaimFileRefused("noFile");
        }
        ClaimFile given = ClaimFile.read(Path.of(file));
        List<JobFinding> skipped = new ArrayList<>();
        ClaimImportResult total = take(List.of(), given.findings(), skipped);
        for (int from = 0; from < given.rows().size(); from += AT_ONCE) {
            int to = Math.min(given.rows().size(), from + AT_ONCE);
            total = total.plus(take(given.rows().subList(from, to), List.of(), skipped));
        }
        say(sentence("claimImport.done", total.added(), total.reissued(), total.unchanged()) + reasons(skipped));
        return new Figures(0, 0, 0);
    }

    private ClaimImportResult take(List<ClaimRow> rows, List<JobFinding> found, List<JobFinding> skipped) {
        ClaimImportResult result = importing.take(executionId(), rows, found);
        countSoFar(new Figures(
                rows.size() + found.size(),
                result.added() + result.reissued(),
                result.findings().size()));
        skipped.addAll(result.findings());
        return result;
    }

    private String reasons(List<JobFinding> skipped) {
        Map<String, Long> kinds =
                skipped.stream().collect(Collectors.groupingBy(JobFinding::kind, TreeMap::new, Collectors.counting()));
        return kinds.isEmpty()
                ? ""
                : sentence(
                        "claimImport.skipped",
                        kinds.entrySet().stream()
                                .map(kind -> sentence("finding." + kind.getKey(), kind.getValue()))
                                .collect(Collectors.joining("、")));
    }
}
