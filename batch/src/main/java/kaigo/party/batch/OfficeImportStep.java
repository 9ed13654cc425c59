package kaigo.party.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.job.model.Figures;
import kaigo.party.model.OfficeImportResult;
import kaigo.party.model.Register;

/** 事業所の取込みの一段: read and check the whole file, then stage and merge it in one transaction: all of it or nothing. */
@Named
@Dependent
public class OfficeImportStep extends ImportStep {
    @Override
    Register register() {
        return Register.OFFICE;
    }

    @Override
    Figures take(long importId, RegisterSource source) {
        OfficeRowReading reading = source.offices(importing.directories());
        OfficeImportResult result = importing.takeOffices(importId, executionId(), reading.rows(), reading.findings());
        say(sentence(
                        "officeImport.done",
                        result.officesInserted(),
                        result.officesUpdated(),
                        result.officesUnchanged(),
                        result.servicesInserted(),
                        result.servicesUpdated(),
                        result.servicesUnchanged())
                + found(reading.findings()));
        return new Figures(source.rows(), result.rowsWritten(), reading.skipped());
    }
}
