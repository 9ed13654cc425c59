package kaigo.sharing.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.OptionalLong;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;
import kaigo.sharing.AccessSealing;

/** アクセス記録の封印: one seal over all that was closed since the last. */
@Named
@Dependent
public class SealAccess extends ProcedureStep {
    @EJB
    AccessSealing sealing;

    @Override
    protected Figures perform() {
        OptionalLong sealed = sealing.seal();
        if (sealed.isEmpty()) {
            say(sentence("seal.nothing"));
            return Figures.NONE;
        }
        say(sentence("seal.done", sealed.getAsLong()));
        return new Figures(sealed.getAsLong(), 1, 0);
    }
}
