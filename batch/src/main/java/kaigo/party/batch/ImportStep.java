package kaigo.party.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;
import kaigo.party.RegisterImporting;
import kaigo.party.RegisterImporting.Given;
import kaigo.party.model.Register;

/** 取込みの一段: the file of a command (file=PATH) or an uploaded one (import=ID), all of it or nothing. */
abstract class ImportStep extends ProcedureStep {
    @Inject
    @BatchProperty
    String file;

    @Inject
    @BatchProperty(name = "import")
    String upload;

    @EJB
    RegisterImporting importing;

    /** What is done with the file. */
    abstract Figures take(long importId, RegisterSource source);

    abstract Register register();

    @Override
    protected Figures perform() {
        if (upload == null || upload.isBlank()) {
            Path path = file == null || file.isBlank() ? null : Path.of(file);
            if (path == null) {
                throw new RegisterFileRefused("registerFile", "noFile");
            }
            RegisterSource source = RegisterSource.at(register(), path);
            String name = String.valueOf(path.getFileName());
            return take(importing.ordered(register(), name, executionId()), source);
        }
        long id = Long.parseLong(upload);
        Given given = importing.given(id, executionId());
        try {
            return take(id, RegisterSource.in(given.register(), given.name(), given.bytes()));
        } catch (RegisterFileRefused refused) {
            importing.refuse(id);
            throw refused;
        }
    }

    String counted(String key, List<JobFinding> findings, boolean skipped) {
        Map<String, Long> kinds = findings.stream()
                .filter(finding -> finding.skipped() == skipped)
                .collect(Collectors.groupingBy(JobFinding::kind, TreeMap::new, Collectors.counting()));
        return kinds.isEmpty()
                ? ""
                : sentence(
                        key,
                        kinds.entrySet().stream()
                                .map(kind -> sentence("finding." + kind.getKey(), kind.getValue()))
                                .collect(Collectors.joining("、")));
    }

    /** What was left out and what is to be looked at, in words. */
    String found(List<JobFinding> findings) {
        return counted("registerImport.skipped", findings, true) + counted("registerImport.warnings", findings, false);
    }
}
