package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.grant.BulkOutcome;
import kaigo.grant.ConflictDeclaring;
import kaigo.grant.GrantBulkApproving;
import kaigo.grant.GrantMarking;
import kaigo.grant.GrantReviewOpening;
import kaigo.grant.GrantRun;
import kaigo.grant.GrantWorklistFilter;
import kaigo.grant.GrantWorklistRow;
import kaigo.grant.model.ConflictDeclared;
import kaigo.grant.model.FindingsLeft;
import kaigo.grant.model.GrantMark;
import kaigo.grant.model.NoFundedOffice;
import kaigo.grant.model.ReasonMissing;
import kaigo.grant.model.ReviewerRota;
import kaigo.grant.model.SameHand;
import kaigo.grant.model.SubmissionSpan;
import org.junit.jupiter.api.Test;

/** 審査の机: conflicts, marks, the second approval, and many at once. */
class DeskIT extends GrantActs {
    @Inject
    ConflictDeclaring declaring;

    @Inject
    GrantBulkApproving bulk;

    @Inject
    GrantMarking marking;

    @Inject
    GrantReviewOpening opening;

    @Test
    void who_declared_a_conflict_is_given_nothing_of_the_office_and_reaches_nothing_of_it() throws Exception {
        Actor partial = scene.central("conflict-partial", Role.REVIEWER);
        Actor other = scene.central("conflict-other", Role.REVIEWER);
        long held = underReview("1399903013");
        scene.attempt("UPDATE grant_application SET reviewer_id = ? WHERE id = ?", partial.accountId(), held);
        long version = as(partial, () -> reviewing.open(held)).form().version();
        long paper = as(partial, () -> reviewing.open(held))
                .form()
                .attachments()
                .get(0)
                .id();

        assertThat(as(partial, () -> declaring.declare("1399903013"))).isEqualTo(1);

        assertThat(scene.ask("SELECT coalesce(reviewer_id, 0) FROM grant_application WHERE id = ?", held))
                .as("a colleague has it now")
                .isNotIn(0L, partial.accountId());
        assertThat(listed(partial, GrantWorklistFilter.waiting(false, null), "1399903013"))
                .isEmpty();
        assertThat(listed(other, GrantWorklistFilter.waiting(false, null), "1399903013"))
                .hasSize(1);
        for (Callable<?> way :
                List.<Callable<?>>of(() -> reviewing.open(held), () -> reviewing.attachment(held, paper), () -> {
                    reviewing.claim(held, version + 1);
                    return null;
                })) {
            assertThatThrownBy(() -> as(partial, way)).isInstanceOf(ConflictDeclared.class);
        }

        as(partial, () -> {
            declaring.end("1399903013");
            return null;
        });
        assertThat(as(partial, () -> reviewing.open(held)).form().id()).isEqualTo(held);
    }

    @Test
    void a_medical_institution_is_declared_by_its_code_but_no_number_outside_the_registers() throws Exception {
        Actor reviewer = scene.central("conflict-institution", Role.REVIEWER);
        scene.institution("1319990303", 30);

        assertThat(as(reviewer, () -> declaring.declare("1319990303"))).isZero();
        assertThat(as(reviewer, () -> declaring.declared()))
                .singleElement()
                .satisfies(one -> assertThat(one.officeName()).isEqualTo("試験病院（見本）"));
        assertThatThrownBy(() -> as(reviewer, () -> declaring.declare("1399999999")))
                .isInstanceOf(NoFundedOffice.class);
    }

    @Test
    void a_new_application_of_the_office_goes_to_somebody_else() throws Exception {
        Actor idle = scene.central("rota-idle", Role.REVIEWER);
        as(idle, () -> {
            scene.office("1399903021");
            return declaring.declare("1399903021");
        });
        scene.moveTo(before);
        Actor office = GrantScene.as(
                ((Number) scene.ask("SELECT id FROM account WHERE login = 'admin-1399903021'")).longValue(),
                "admin-1399903021",
                Role.OFFICE_ADMIN,
                OrganisationKind.OFFICE,
                "1399903021");
        long id = submitted(office);
        Actor busy = scene.central("rota-busy", Role.REVIEWER);
        ReviewerRota rota = new ReviewerRota(
                List.of(new ReviewerRota.Load(idle.accountId(), 0), new ReviewerRota.Load(busy.accountId(), 9)));
        GrantRun now = new GrantRun(1, before, Instant.now(), SubmissionSpan.ALL, null);

        as(Actor.system("grant-review", "1"), () -> opening.begin(now, List.of(id), rota));

        assertThat(scene.ask("SELECT coalesce(reviewer_id, 0) FROM grant_application WHERE id = ?", id))
                .as("he had the fewest, and declared a conflict")
                .isEqualTo(busy.accountId());
    }

    @Test
    void together_are_approved_those_without_findings_and_the_others_are_told_with_the_reason() throws Exception {
        Actor reviewer = scene.central("bulk-reviewer", Role.REVIEWER);
        Map<String, Long> held = new LinkedHashMap<>();
        for (String office : List.of("1399903039", "1399903047", "1399903054", "1399903062", "1399903070")) {
            long id = underReview(office);
            held.put(office, id);
            scene.attempt("UPDATE grant_application SET reviewer_id = ? WHERE id = ?", reviewer.accountId(), id);
        }
        long plain = held.get("1399903039");
        long above = held.get("1399903047");
        long marked = held.get("1399903054");
        long changed = held.get("1399903062");
        long conflicting = held.get("1399903070");
        scene.attempt(
                "UPDATE grant_application SET total_cost = 320000, ceiling = 320000, grant_amount = 320000 WHERE id = ?",
                above);
        Map<Long, Long> seen = new LinkedHashMap<>();
        for (GrantWorklistRow row : as(reviewer, () -> bulk.offer()).rows()) {
            seen.put(row.id(), row.version());
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(held.values());
        assertThat(as(reviewer, () -> bulk.offer()).aboveLimit()).isEqualTo(1);
        mark(reviewer, marked, GrantMark.Place.WHOLE, "通帳の名義がちがいます");
        scene.attempt("UPDATE grant_application SET version = version + 1 WHERE id = ?", changed);
        scene.attempt(
                "INSERT INTO grant_conflict (account_id, office_no, declared_at) VALUES (?, '1399903070', now())",
                reviewer.accountId());

        assertThat(as(reviewer, () -> bulk.offer()).rows())
                .extracting(GrantWorklistRow::id)
                .containsExactlyInAnyOrder(plain, above, changed);
        BulkOutcome outcome = as(reviewer, () -> bulk.approve(seen));

        assertThat(outcome.approved()).isEqualTo(1);
        assertThat(outcome.amount().amount()).isEqualTo(124_000);
        assertThat(outcome.second()).isEqualTo(1);
        assertThat(outcome.secondAmount().amount()).isEqualTo(320_000);
        assertThat(outcome.skipped())
                .extracting(skipped -> skipped.reason().getClass().getSimpleName())
                .containsExactlyInAnyOrder("FindingsLeft", "Outdated", "ConflictDeclared");
        assertThat(stateOf(plain)).isEqualTo("APPROVED");
        assertThat(stateOf(above)).isEqualTo("AWAITING_SECOND_APPROVAL");
        for (long left : List.of(marked, changed, conflicting)) {
            assertThat(stateOf(left)).isEqualTo("UNDER_REVIEW");
        }
        assertThatThrownBy(() -> as(reviewer, () -> reviewing.approveUnfound(marked, seen.get(marked))))
                .isInstanceOf(FindingsLeft.class);

        secondApproval(above, reviewer);
    }

    /** The approver sends back, the reviewer approves again, the approver approves; the applicant never sees the words between. */
    private void secondApproval(long id, Actor reviewer) throws Exception {
        Actor approver = scene.central("second-approver", Role.APPROVER);
        long version = as(approver, () -> reviewing.open(id)).form().version();
        assertThatThrownBy(() -> act(approver, () -> reviewing.approve(id, version)))
                .isInstanceOf(RightDenied.class);
        assertThatThrownBy(() -> act(reviewer, () -> reviewing.approveSecond(id, version)))
                .isInstanceOf(RightDenied.class);
        assertThatThrownBy(() -> act(approver, () -> reviewing.sendBack(id, version, "　")))
                .isInstanceOf(ReasonMissing.class);
        act(approver, () -> reviewing.sendBack(id, version, "台数を確かめてください"));

        assertThat(stateOf(id)).isEqualTo("UNDER_REVIEW");
        long again = as(reviewer, () -> reviewing.open(id)).form().version();
        act(reviewer, () -> reviewing.approve(id, again));
        Actor both = GrantScene.as(
                reviewer.accountId(), "bulk-reviewer", Role.APPROVER, OrganisationKind.CENTRAL, "CENTRAL");
        assertThatThrownBy(() -> act(both, () -> reviewing.approveSecond(id, again + 1)))
                .as("whatever roles he got meanwhile")
                .isInstanceOf(SameHand.class);
        act(approver, () -> reviewing.approveSecond(id, again + 1));
        assertThat(stateOf(id)).isEqualTo("APPROVED");
        Actor office = GrantScene.as(0, "office", Role.OFFICE_ADMIN, OrganisationKind.OFFICE, "1399903047");
        assertThat(as(office, () -> applying.form(id)).history())
                .noneMatch(step -> "台数を確かめてください".equals(step.reason()));
    }

    @Test
    void a_mark_counts_as_a_finding_and_goes_with_its_paper() throws Exception {
        Actor reviewer = scene.central("mark-reviewer", Role.REVIEWER);
        Actor colleague = scene.central("mark-colleague", Role.REVIEWER);
        long id = underReview("1399903096");
        scene.attempt("UPDATE grant_application SET reviewer_id = ? WHERE id = ?", reviewer.accountId(), id);
        long paper = as(reviewer, () -> reviewing.open(id))
                .form()
                .attachments()
                .get(0)
                .id();

        mark(reviewer, id, new GrantMark.Place(paper, 1, 40, 25), "宛名がちがいます");

        assertThat(listed(reviewer, GrantWorklistFilter.waiting(true, null), "1399903096"))
                .singleElement()
                .satisfies(row -> assertThat(row.findings()).isEqualTo(1));
        assertThat(as(reviewer, () -> reviewing.open(id)).marks())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.remark()).isEqualTo("宛名がちがいます");
                    assertThat(mark.place().across()).isEqualTo(40);
                });
        assertThatThrownBy(() -> mark(colleague, id, GrantMark.Place.WHOLE, "横から"))
                .hasMessage("refusal.claimedByAnother");
        scene.attempt("DELETE FROM grant_attachment_content WHERE attachment_id = ?", paper);
        scene.attempt("DELETE FROM grant_attachment WHERE id = ?", paper);
        assertThat(as(reviewer, () -> reviewing.open(id)).marks()).isEmpty();
    }

    @Test
    void reviewing_and_approving_never_meet_in_one_account_nor_auditing_with_anything() {
        for (List<Role> pair : List.of(List.of(Role.REVIEWER, Role.APPROVER), List.of(Role.OPERATOR, Role.AUDITOR))) {
            Actor one = scene.central("apart-" + pair.get(0), pair.get(0));
            assertThatThrownBy(() -> scene.attempt(
                            "INSERT INTO account_role (account_id, role) VALUES (?, ?)",
                            one.accountId(),
                            pair.get(1).name()))
                    .hasStackTraceContaining("roles that must stay apart");
        }
    }

    private List<GrantWorklistRow> listed(Actor reader, GrantWorklistFilter filter, String office) throws Exception {
        GrantWorklistFilter ofOffice = new GrantWorklistFilter(
                filter.mineOnly(), filter.findings(), filter.state(), null, office, filter.order(), 1);
        return as(reader, () -> reviewing.worklist(ofOffice)).rows();
    }

    private void mark(Actor reviewer, long id, GrantMark.Place place, String remark) throws Exception {
        act(reviewer, () -> marking.add(id, place, remark));
    }
}
