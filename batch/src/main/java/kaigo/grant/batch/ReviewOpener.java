package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantReviewOpening;
import kaigo.grant.GrantRun;

/** 自動確認と担当割当; what isn't submitted any more is skipped. */
@Named
@Dependent
public class ReviewOpener extends InBulk {
    @EJB
    GrantReviewOpening opening;

    @Inject
    ReviewRotas rotas;

    @Override
    int work(GrantRun run, List<Long> ids) {
        return opening.begin(run, ids, rotas.of(run.id()));
    }
}
