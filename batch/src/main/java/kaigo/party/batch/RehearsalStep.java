package kaigo.party.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.job.model.Figures;
import kaigo.party.model.Register;

/** 確認の一段: what an uploaded file would change; the register isn't touched. */
@Named
@Dependent
public class RehearsalStep extends ImportStep {
    /** Only uploads are rehearsed; each knows its register. */
    @Override
    Register register() {
        return Register.OFFICE;
    }

    @Override
    Figures take(long importId, RegisterSource source) {
        if (source.offices() == null) {
            InstitutionRowReading reading = source.institutions(importing.directories());
            importing.rehearseInstitutions(importId, executionId(), reading.rows(), reading.findings());
            say(sentence("registerImport.checked") + found(reading.findings()));
            return new Figures(source.rows(), 0, reading.skipped());
        }
        OfficeRowReading reading = source.offices(importing.directories());
        importing.rehearseOffices(importId, executionId(), reading.rows(), reading.findings());
        say(sentence("registerImport.checked") + found(reading.findings()));
        return new Figures(source.rows(), 0, reading.skipped());
    }
}
