package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kaigo.account.model.Actor;
import kaigo.grant.GrantSubmission;
import kaigo.grant.model.NotEditable;
import kaigo.grant.model.Outdated;
import kaigo.refusal.model.Refusal;
import org.junit.jupiter.api.Test;

/** 二重の提出: an impatient hand, a lost answer sent again, two windows: all at once. */
class GrantDoubleSubmitIT extends GrantActs {
    private static final int TIMES = 200;

    @Test
    void of_200_submissions_at_once_one_counts_and_the_others_are_told_so() throws Exception {
        Actor office = scene.office("1399907714");
        long id = ready(office);
        long version = as(office, () -> applying.form(id)).version();
        List<GrantSubmission> accepted = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();

        CountDownLatch all = new CountDownLatch(TIMES);
        ExecutorService hands = Executors.newFixedThreadPool(TIMES);
        try {
            List<Future<Object>> answers = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                answers.add(hands.submit(() -> {
                    all.countDown();
                    all.await(30, TimeUnit.SECONDS);
                    try {
                        return as(office, () -> applying.submit(id, version));
                    } catch (Refusal refusal) {
                        return refusal;
                    }
                }));
            }
            for (Future<Object> answer : answers) {
                Object got = answer.get(90, TimeUnit.SECONDS);
                if (got instanceof Refusal refusal) {
                    refused.add(refusal);
                } else {
                    accepted.add((GrantSubmission) got);
                }
            }
        } finally {
            hands.shutdownNow();
        }

        assertThat(accepted).hasSize(1).allMatch(GrantSubmission::accepted);
        assertThat(refused).hasSize(TIMES - 1).hasOnlyElementsOfTypes(Outdated.class, NotEditable.class);
        assertThat(scene.ask("SELECT receipt_no FROM grant_application WHERE id = ?", id))
                .isEqualTo(accepted.get(0).receiptNo());
        assertThat(scene.ask("SELECT count(*) FROM grant_step WHERE application_id = ? AND state = 'SUBMITTED'", id))
                .isEqualTo(1L);
        assertThat(scene.ask("SELECT count(*) FROM outgoing_mail WHERE unique_key LIKE ?", "grant-" + id + "-%"))
                .isEqualTo(1L);
    }
}
