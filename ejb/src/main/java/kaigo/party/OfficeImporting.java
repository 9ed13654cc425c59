package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.model.JobFinding;
import kaigo.job.model.JobFindings;
import kaigo.party.model.Municipalities;
import kaigo.party.model.OfficeImportResult;
import kaigo.party.model.OfficeImportRow;
import kaigo.party.model.OfficeMerge;
import kaigo.party.model.OfficeUploads;
import kaigo.party.model.ServiceNames;

/** 事業所台帳の取込み: what the job office-import does to the list of offices. */
@Stateless
public class OfficeImporting {
    @Inject
    OfficeMerge offices;

    @Inject
    OfficeUploads uploads;

    @Inject
    JobFindings findings;

    @Inject
    ServiceNames serviceNames;

    @Inject
    Municipalities municipalities;

    /** An uploaded file; empty when it was taken before. */
    @Needs(Right.OFFICE_IMPORT)
    public Optional<OfficeUploads.Upload> upload(long id) {
        return uploads.find(id);
    }

    /** Takes it away, taken or refused. */
    @Needs(Right.OFFICE_IMPORT)
    public void discard(long id) {
        uploads.remove(id);
    }

    /** What a reader of rows must look up. */
    @Needs(Right.OFFICE_IMPORT)
    public Directories directories() {
        return new Directories(serviceNames.all(), municipalities.all());
    }

    /** All of a file or nothing: the rows with what was found about them. */
    @Needs(Right.OFFICE_IMPORT)
    public OfficeImportResult take(long executionId, List<OfficeImportRow> rows, List<JobFinding> found) {
        findings.record(executionId, found);
        return offices.merge(executionId, rows);
    }

    /** サービスの種類 and 市町村 as the open data names them. */
    public record Directories(ServiceNames.Mapping services, Municipalities.Directory municipalities) {}
}
