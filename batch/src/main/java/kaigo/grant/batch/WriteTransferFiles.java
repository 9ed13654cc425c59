package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.grant.GrantPaying;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 全銀ファイルの作成, for each batch that has none yet. */
@Named
@Dependent
public class WriteTransferFiles extends ProcedureStep {
    @EJB
    GrantPaying paying;

    @Override
    protected Figures perform() {
        paying.withoutFile().forEach(paying::writeFile);
        return Figures.NONE;
    }
}
