package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kaigo.account.model.Actor;
import kaigo.account.model.Role;
import kaigo.document.model.FileUnusable;
import kaigo.grant.BankChoice;
import kaigo.grant.GrantSubmission;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantContents;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.IllegalTransition;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.PayeeEntry;
import org.junit.jupiter.api.Test;

/** 申請者の手もと: taking back for good, one application at a time, papers read again, banks found, names a bank can't read. */
class GrantApplicantIT extends GrantActs {
    @Test
    void until_its_approval_it_may_be_withdrawn_which_frees_the_place() throws Exception {
        Actor office = scene.office("1399905113");
        Actor other = scene.office("1399905121");
        long first = submitted(office);
        long version = as(office, () -> applying.form(first)).version();
        assertThat(as(office, () -> applying.start(GrantKind.A)))
                .as("it is live")
                .isEqualTo(first);
        assertThatThrownBy(() -> withdraw(other, first, version)).isInstanceOf(NoSuchApplication.class);
        withdraw(office, first, version);
        assertThat(stateOf(first)).isEqualTo("WITHDRAWN");
        assertThat(scene.ask("SELECT subject FROM outgoing_mail WHERE unique_key = ?", "grant-" + first + "-3"))
                .asString()
                .contains("取り下げました");
        assertThat(submitted(office)).as("another in the same round").isNotEqualTo(first);

        long approved = approved("1399905139", scene.central("applicant-reviewer", Role.REVIEWER));
        Actor late = GrantScene.as(
                ((Number) scene.ask("SELECT id FROM account WHERE login = 'admin-1399905139'")).longValue(),
                "admin-1399905139",
                Role.OFFICE_ADMIN,
                office.organisation(),
                "1399905139");
        long then = as(late, () -> applying.form(approved)).version();
        assertThatThrownBy(() -> withdraw(late, approved, then)).isInstanceOf(IllegalTransition.class);
        assertThat(stateOf(approved)).isEqualTo("APPROVED");
    }

    @Test
    void an_office_has_one_application_however_often_it_starts() throws Exception {
        Actor office = scene.office("1399905147");
        Callable<Long> start = () -> as(office, () -> applying.start(GrantKind.A));
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Future<Long>> started =
                    hands.invokeAll(Stream.generate(() -> start).limit(16).toList());
            for (Future<Long> one : started) {
                assertThat(one.get()).isEqualTo(started.get(0).get());
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(scene.ask("SELECT count(*) FROM grant_application WHERE office_no = '1399905147'"))
                .isEqualTo(1L);
    }

    @Test
    void a_paper_that_is_not_stored_as_it_came_stops_the_submission() throws Exception {
        Actor office = scene.office("1399905154");
        long id = ready(office);
        long version = as(office, () -> applying.form(id)).version();
        scene.attempt(
                "UPDATE grant_attachment_content SET bytes = convert_to('%PDF-1.7 damaged', 'UTF8') WHERE attachment_id ="
                        + " (SELECT max(id) FROM grant_attachment WHERE application_id = ?)",
                id);
        assertThatThrownBy(() -> as(office, () -> applying.submit(id, version)))
                .isInstanceOfSatisfying(
                        FileUnusable.class,
                        refusal -> assertThat(refusal.getMessage()).contains("fileAltered"));
        assertThat(stateOf(id)).isEqualTo("DRAFT");
    }

    @Test
    void a_name_that_no_bank_reads_is_told_before_the_submission() throws Exception {
        Actor office = scene.office("1399905162");
        long id = ready(office);
        GrantContents good = contents(id);
        PayeeEntry unreadable = PayeeEntry.yucho("10180", "12345671", "アオゾラ髙");
        long before = as(office, () -> applying.form(id)).version();
        long version = as(
                office,
                () -> applying.save(
                        id, before, new GrantContents(good.contact(), good.cost(), unreadable, good.receipts())));
        assertThat(as(office, () -> applying.form(id)).findings())
                .extracting(GrantFinding::code)
                .contains(FindingCode.PAYEE_UNWRITABLE);
        GrantSubmission refused = as(office, () -> applying.submit(id, version));
        assertThat(refused.accepted()).isFalse();
        assertThat(stateOf(id)).isEqualTo("DRAFT");
    }

    @Test
    void banks_and_branches_are_found_by_name_reading_or_code() throws Exception {
        Actor office = scene.office("1399905170");
        for (String typed : List.of("みずほ", "ミズホ", "ﾐｽﾞﾎ", "0001")) {
            assertThat(as(office, () -> applying.banks(typed)))
                    .as(typed)
                    .extracting(BankChoice::code)
                    .contains("0001");
        }
        for (String typed : List.of("築地", "ﾂｷﾁﾞ", "つきぢ", "015")) {
            assertThat(as(office, () -> applying.branches("0001", typed)))
                    .as(typed)
                    .extracting(BankChoice::code)
                    .contains("015");
        }
        assertThat(as(office, () -> applying.banks("そんな銀行はない"))).isEmpty();
    }

    private void withdraw(Actor actor, long id, long version) throws Exception {
        as(actor, () -> {
            applying.withdraw(id, version, "二重に出したため");
            return null;
        });
    }
}
