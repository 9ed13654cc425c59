package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaigo.account.model.Actor;
import kaigo.account.model.Role;
import kaigo.grant.model.ClaimedByAnother;
import kaigo.grant.model.Outdated;
import org.junit.jupiter.api.Test;

/** 二人同時の審査: of two who do something with the same application at once the second does nothing, and is told. */
class DeskRaceIT extends GrantActs {
    @Test
    void of_two_who_decide_at_once_one_is_told_that_the_other_was_first() throws Exception {
        Actor reviewer = scene.central("twice-reviewer", Role.REVIEWER);
        long id = underReview("1399903088");
        scene.attempt("UPDATE grant_application SET reviewer_id = ? WHERE id = ?", reviewer.accountId(), id);
        long version = as(reviewer, () -> reviewing.open(id)).form().version();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        Future<?> approval = hands.submit(() -> at(start, reviewer, () -> reviewing.approve(id, version)));
        Future<?> rejection = hands.submit(() -> at(start, reviewer, () -> reviewing.reject(id, version, "対象外のため")));
        List<Object> ends = List.of(approval.get(), rejection.get());
        hands.shutdown();

        assertThat(ends).filteredOn("done"::equals).hasSize(1);
        assertThat(ends).filteredOn(end -> end instanceof Outdated).hasSize(1);
        assertThat(scene.ask("SELECT count(*) FROM grant_step WHERE application_id = ?", id))
                .isEqualTo(4L);
        assertThat(stateOf(id)).isIn("APPROVED", "REJECTED");
    }

    @Test
    void of_two_reviewers_who_take_one_at_once_one_has_it_and_the_other_is_told() throws Exception {
        Actor first = scene.central("take-first", Role.REVIEWER);
        Actor second = scene.central("take-second", Role.REVIEWER);
        long id = underReview("1399903153");
        scene.attempt("UPDATE grant_application SET reviewer_id = NULL WHERE id = ?", id);
        long version = as(first, () -> reviewing.open(id)).form().version();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        Future<?> one = hands.submit(() -> at(start, first, () -> reviewing.claim(id, version)));
        Future<?> other = hands.submit(() -> at(start, second, () -> reviewing.claim(id, version)));
        List<Object> ends = List.of(one.get(), other.get());
        hands.shutdown();

        assertThat(ends).filteredOn("done"::equals).hasSize(1);
        assertThat(ends).filteredOn(end -> end instanceof Outdated).hasSize(1);
        Actor late = "done".equals(ends.get(0)) ? second : first;
        long now = as(late, () -> reviewing.open(id)).form().version();
        assertThatThrownBy(() -> act(late, () -> reviewing.claim(id, now))).isInstanceOf(ClaimedByAnother.class);
        assertThatThrownBy(() -> act(late, () -> reviewing.approve(id, now))).isInstanceOf(ClaimedByAnother.class);
        assertThat(stateOf(id)).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void what_somebody_has_who_may_not_review_it_any_more_is_taken_over() throws Exception {
        Actor gone = scene.central("holder-gone", Role.REVIEWER);
        Actor partial = scene.central("holder-partial", Role.REVIEWER);
        Actor colleague = scene.central("holder-colleague", Role.REVIEWER);
        long id = underReview("1399903161");
        scene.attempt("UPDATE grant_application SET reviewer_id = ? WHERE id = ?", gone.accountId(), id);
        assertThat(as(colleague, () -> reviewing.open(id)).free()).isFalse();
        assertThatThrownBy(() -> act(colleague, () -> reviewing.claim(id, versionOf(id))))
                .isInstanceOf(ClaimedByAnother.class);

        scene.attempt("UPDATE account SET state = 'SUSPENDED' WHERE id = ?", gone.accountId());
        assertThat(as(colleague, () -> reviewing.open(id)).free()).isTrue();
        act(colleague, () -> reviewing.claim(id, versionOf(id)));
        assertThat(as(colleague, () -> reviewing.open(id)).mine()).isTrue();

        scene.attempt("UPDATE grant_application SET reviewer_id = ? WHERE id = ?", partial.accountId(), id);
        scene.attempt(
                "INSERT INTO grant_conflict (account_id, office_no, declared_at) VALUES (?, '1399903161', now())",
                partial.accountId());
        act(colleague, () -> reviewing.claim(id, versionOf(id)));
        assertThat(as(colleague, () -> reviewing.open(id)).mine()).isTrue();
    }

    private long versionOf(long id) {
        return ((Number) scene.ask("SELECT version FROM grant_application WHERE id = ?", id)).longValue();
    }

    private static Object at(CyclicBarrier start, Actor actor, Runnable act) throws Exception {
        start.await();
        try {
            act(actor, act);
            return "done";
        } catch (Outdated late) {
            return late;
        }
    }
}
