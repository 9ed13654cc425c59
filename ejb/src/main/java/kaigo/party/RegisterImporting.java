package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.model.JobFinding;
import kaigo.job.model.JobFindings;
import kaigo.party.model.ImportRefused;
import kaigo.party.model.InstitutionImportResult;
import kaigo.party.model.InstitutionImportRow;
import kaigo.party.model.InstitutionMerge;
import kaigo.party.model.Municipalities;
import kaigo.party.model.OfficeImportResult;
import kaigo.party.model.OfficeImportRow;
import kaigo.party.model.OfficeMerge;
import kaigo.party.model.Register;
import kaigo.party.model.RegisterImport;
import kaigo.party.model.RegisterImports;
import kaigo.party.model.RegisterUploads;
import kaigo.party.model.ServiceNames;
import kaigo.time.SystemClock;

/** 台帳の取込み: what the jobs do to the lists of offices and institutions: all of a file or nothing. */
@Stateless
public class RegisterImporting {
    @Inject
    RegisterImports imports;

    @Inject
    RegisterUploads uploads;

    @Inject
    OfficeMerge offices;

    @Inject
    InstitutionMerge institutions;

    @Inject
    JobFindings findings;

    @Inject
    ServiceNames serviceNames;

    @Inject
    Municipalities municipalities;

    @Inject
    SystemClock clock;

    /** An uploaded file, taken in hand by this run. @throws ImportRefused when its bytes are gone */
    @Needs(Right.REGISTER_IMPORT)
    public Given given(long importId, long executionId) {
        RegisterImport given = imports.require(importId);
        if (given.uploadId() == null) {
            throw ImportRefused.gone();
        }
        given.runBy(executionId);
        RegisterUploads.Upload upload = uploads.find(given.uploadId()).orElseThrow(ImportRefused::gone);
        return new Given(given.register(), given.fileName(), upload.bytes());
    }

    /** A file that a command named. @return the id of its import */
    @Needs(Right.REGISTER_IMPORT)
    public long ordered(Register register, String fileName, long executionId) {
        RegisterImport given = RegisterImport.ordered(register, fileName, "", clock.now());
        given.runBy(executionId);
        return imports.add(given);
    }

    /** It isn't such a file: nothing is changed, its bytes go. */
    @Needs(Right.REGISTER_IMPORT)
    public void refuse(long importId) {
        RegisterImport given = imports.require(importId);
        removeBytes(given);
        given.refuse(clock.now());
    }

    /** What a reader of rows must look up. */
    @Needs(Right.REGISTER_IMPORT)
    public Directories directories() {
        return new Directories(serviceNames.all(), municipalities.all());
    }

    /** 事業所の確認: what the rows would change. */
    @Needs(Right.REGISTER_IMPORT)
    public void rehearseOffices(long importId, long executionId, List<OfficeImportRow> rows, List<JobFinding> found) {
        findings.record(executionId, found);
        offices.rehearse(importId, executionId, rows);
        imports.require(importId).checked(clock.now());
    }

    /** 事業所の反映: the rows with what was found about them. */
    @Needs(Right.REGISTER_IMPORT)
    public OfficeImportResult takeOffices(
            long importId, long executionId, List<OfficeImportRow> rows, List<JobFinding> found) {
        findings.record(executionId, found);
        OfficeImportResult result = offices.merge(importId, executionId, rows);
        end(importId);
        return result;
    }

    /** 医療機関の確認 */
    @Needs(Right.REGISTER_IMPORT)
    public void rehearseInstitutions(
            long importId, long executionId, List<InstitutionImportRow> rows, List<JobFinding> found) {
        findings.record(executionId, found);
        institutions.rehearse(importId, executionId, rows);
        imports.require(importId).checked(clock.now());
    }

    /** 医療機関の反映 */
    @Needs(Right.REGISTER_IMPORT)
    public InstitutionImportResult takeInstitutions(
            long importId, long executionId, List<InstitutionImportRow> rows, List<JobFinding> found) {
        findings.record(executionId, found);
        InstitutionImportResult result = institutions.merge(importId, executionId, rows);
        end(importId);
        return result;
    }

    private void end(long importId) {
        RegisterImport given = imports.require(importId);
        removeBytes(given);
        given.applied(clock.now());
    }

    private void removeBytes(RegisterImport given) {
        if (given.uploadId() != null) {
            uploads.remove(given.uploadId());
        }
    }

    /** One uploaded file. */
    public record Given(Register register, String name, byte[] bytes) {}

    /** サービスの種類 and 市町村 as the open data names them. */
    public record Directories(ServiceNames.Mapping services, Municipalities.Directory municipalities) {}
}
