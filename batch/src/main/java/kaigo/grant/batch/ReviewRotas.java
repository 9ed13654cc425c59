package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kaigo.grant.GrantReviewOpening;
import kaigo.grant.model.ReviewerRota;

/** 担当の割当: one rota for all parts of a run, so that the reviewers get evenly much over all of them. */
@ApplicationScoped
class ReviewRotas {
    private final Map<Long, ReviewerRota> rotas = new ConcurrentHashMap<>();

    @EJB
    GrantReviewOpening opening;

    ReviewerRota of(long executionId) {
        return rotas.computeIfAbsent(executionId, run -> opening.rota());
    }

    void forget(long executionId) {
        rotas.remove(executionId);
    }
}
