package kaigo.party.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.job.model.Figures;
import kaigo.party.model.InstitutionImportResult;
import kaigo.party.model.Register;

/** 医療機関の取込みの一段: the good rows in one transaction; each bad one with its line and column. */
@Named
@Dependent
public class InstitutionImportStep extends ImportStep {
    @Override
    Register register() {
        return Register.INSTITUTION;
    }

    @Override
    Figures take(long importId, RegisterSource source) {
        InstitutionRowReading reading = source.institutions(importing.directories());
        InstitutionImportResult result =
                importing.takeInstitutions(importId, executionId(), reading.rows(), reading.findings());
        say(sentence(
                        "institutionImport.done",
                        result.inserted(),
                        result.updated(),
                        result.unchanged(),
                        result.bedsWritten())
                + found(reading.findings()));
        return new Figures(source.rows(), result.rowsWritten(), reading.skipped());
    }
}
