package kaigo.party.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;
import kaigo.party.OfficeImporting;
import kaigo.party.model.OfficeImportResult;
import kaigo.party.model.OfficeUploads;

/** 取込みの一段: read and check the whole file, then stage and merge it in one transaction: all of it or nothing. */
@Named
@Dependent
public class OfficeImportStep extends ProcedureStep {
    @Inject
    @BatchProperty
    String file;

    @Inject
    @BatchProperty
    String upload;

    @EJB
    OfficeImporting importing;

    @Override
    protected Figures perform() {
        if (upload == null || upload.isBlank()) {
            if (file == null || file.isBlank()) {
                throw new OfficeFileRefused("noFile");
            }
            return take(OfficeFile.read(Path.of(file)));
        }
        long id = Long.parseLong(upload);
        try {
            OfficeUploads.Upload given = importing.upload(id).orElseThrow(() -> new OfficeFileRefused("noFile"));
            return take(OfficeFile.read(given.name(), given.bytes()));
        } finally {
            importing.discard(id);
        }
    }

    private Figures take(OfficeFile given) {
        OfficeRowReading reading = OfficeRowReading.of(given, importing.directories());
        OfficeImportResult result = importing.take(executionId(), reading.rows(), reading.findings());
        say(summary(result, reading.findings()));
        return new Figures(given.rows().size(), result.rowsWritten(), reading.skipped());
    }

    private String summary(OfficeImportResult result, List<JobFinding> findings) {
        String done = sentence(
                "officeImport.done",
                result.officesInserted(),
                result.officesUpdated(),
                result.officesUnchanged(),
                result.servicesInserted(),
                result.servicesUpdated(),
                result.servicesUnchanged());
        return done
                + counted("officeImport.skipped", findings, true)
                + counted("officeImport.warnings", findings, false);
    }

    private String counted(String key, List<JobFinding> findings, boolean skipped) {
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
}
