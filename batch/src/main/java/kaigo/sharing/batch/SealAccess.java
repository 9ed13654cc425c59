package kaigo.sharing.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.OptionalLong;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;
import kaigo.sharing.RecordSealing;
import kaigo.sharing.model.SealedLog;

/** 記録の封印: one seal of each log over all that was closed since its last. */
@Named
@Dependent
public class SealAccess extends ProcedureStep {
    @EJB
    RecordSealing sealing;

    @Override
    protected Figures perform() {
        OptionalLong access = sealing.seal(SealedLog.ACCESS);
        OptionalLong audit = sealing.seal(SealedLog.AUDIT);
        if (access.isEmpty() && audit.isEmpty()) {
            say(sentence("seal.nothing"));
            return Figures.NONE;
        }
        say(sentence("seal.done", access.orElse(0), audit.orElse(0)));
        return new Figures(access.orElse(0) + audit.orElse(0), seals(access) + seals(audit), 0);
    }

    private static int seals(OptionalLong sealed) {
        return sealed.isPresent() ? 1 : 0;
    }
}
