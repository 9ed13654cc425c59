package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.NoFundedOffice;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.SameHand;
import org.junit.jupiter.api.Test;

/** 助成金の手: who may see and do what with an application, and what holds up nobody else. */
class GrantHandsIT extends GrantActs {
    @Test
    void a_draft_is_its_applicants_alone() throws Exception {
        Actor office = scene.office("1399900068");
        Actor reviewer = scene.central("draft-reviewer", Role.REVIEWER);
        long id = as(office, () -> applying.start(GrantKind.A));
        attach(office, id, AttachmentKind.BANKBOOK, null);
        long paper = as(office, () -> applying.form(id)).attachments().get(0).id();

        assertThatThrownBy(() -> as(reviewer, () -> reviewing.open(id))).isInstanceOf(NoSuchApplication.class);
        assertThatThrownBy(() -> as(reviewer, () -> reviewing.attachment(id, paper)))
                .isInstanceOf(NoSuchApplication.class);
    }

    @Test
    void an_administrator_who_was_never_in_the_services_shows_the_menu_screen() throws Exception {
        Actor office = scene.office("1399900076");
        scene.neverInServices(office);
        long id = as(office, () -> applying.start(GrantKind.A));

        assertThat(as(office, () -> applying.form(id)).asksForMenuScreen()).isTrue();
        attach(office, id, AttachmentKind.MENU_SCREEN, null);
        assertThat(as(office, () -> applying.form(id)).findings())
                .extracting(GrantFinding::argument)
                .doesNotContain(AttachmentKind.MENU_SCREEN.name());
    }

    @Test
    void each_service_kind_has_room_for_its_paper() throws Exception {
        Actor office = scene.office("1399900084");
        long id = as(office, () -> applying.start(GrantKind.A));

        for (String service : List.of("11", "12", "13", "14", "15", "16")) {
            attach(office, id, AttachmentKind.DESIGNATION, service);
        }

        assertThat(as(office, () -> applying.form(id)).attachments()).hasSize(6);
    }

    @Test
    void a_number_that_is_no_office_gets_a_sentence() {
        Actor nowhere = GrantScene.as(1, "nowhere", Role.MEDICAL_ADMIN, OrganisationKind.MEDICAL, "1319999999");

        assertThatThrownBy(() -> as(nowhere, () -> applying.start(GrantKind.A))).isInstanceOf(NoFundedOffice.class);
    }

    @Test
    void one_notice_that_cannot_be_printed_holds_up_no_other_nor_its_own_later() throws Exception {
        Actor reviewer = scene.central("hands-reviewer", Role.REVIEWER);
        long spoilt = underReview("1399900092");
        long sound = approved("1399900100", reviewer);
        scene.rejectWithoutReason(spoilt);
        run("grant-decision");

        assertThat(stateOf(sound)).isEqualTo("DECIDED");
        assertThat(stateOf(spoilt)).isEqualTo("REJECTED");
        assertThat(scene.ask(
                        "SELECT count(*) FROM job_finding WHERE kind = 'grant.leftOut' AND subject = ?",
                        Long.toString(spoilt)))
                .isEqualTo(1L);

        scene.giveReason(spoilt);
        run("grant-decision");
        assertThat(stateOf(spoilt)).isEqualTo("REFUSED");
    }

    @Test
    void who_started_a_transfer_does_not_confirm_it() throws Exception {
        Actor reviewer = scene.central("maker-reviewer", Role.REVIEWER);
        Actor both = scene.central("maker-both", Role.APPROVER);
        long id = approved("1399900118", reviewer);
        run("grant-decision");
        scene.moveTo(scene.day("SELECT transfer_from FROM grant_application WHERE id = ?", id)
                .plusDays(10));
        run("grant-transfer", both);
        TransferBatchRow batch = as(both, () -> transferring.batches()).get(0);

        assertThatThrownBy(() -> confirm(both, batch)).isInstanceOf(SameHand.class);
        confirm(scene.central("maker-other", Role.APPROVER), batch);
    }
}
