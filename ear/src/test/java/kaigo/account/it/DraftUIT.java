package kaigo.account.it;

import static kaigo.account.it.Newcomer.HIDAMARI;
import static org.assertj.core.api.Assertions.assertThat;

import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import org.junit.jupiter.api.Test;

/** 書きかけの控え: what was typed and not sent is offered after the session ended and the same person has come back. */
class DraftUIT extends FromOutside {
    private static final String KANA = "[id='form:kana:input']";
    private static final String TYPED = "ミホン ハナコ";

    @Test
    void a_draft_survives_the_end_of_the_session() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        try (Browser user = Browser.withCertificate(newcomer.certificate(), Newcomer.CERTIFICATE_PASSWORD)) {
            SecurityUIT.logIn(user, newcomer, "/service/register.xhtml");
            typeUntilKept(user);
            loseSession(newcomer);

            SecurityUIT.logIn(user, newcomer, "/service/register.xhtml");
            user.page().waitForSelector("[data-k-draft-restore]");
            user.seen("draft-offer");
            takeBack(user);
        }
    }

    @Test
    void so_do_those_of_the_forms_for_users_insurers_and_institutions() throws Exception {
        String[] forms = {
            "/central/account-edit.xhtml?kind=INSURER&no=139907",
            "/central/insurer-edit.xhtml",
            "/central/institution-edit.xhtml"
        };
        Newcomer operator = Newcomer.of(OrganisationKind.CENTRAL, "CENTRAL", Role.OPERATOR);
        try (Browser user = Browser.withCertificate(operator.certificate(), Newcomer.CERTIFICATE_PASSWORD)) {
            SecurityUIT.logIn(user, operator, "/central/home.xhtml");
            for (String form : forms) {
                user.open(form);
                typeUntilKept(user);
            }
            loseSession(operator);

            SecurityUIT.logIn(user, operator, "/central/home.xhtml");
            for (String form : forms) {
                user.open(form);
                takeBack(user);
            }
        }
    }

    private static void typeUntilKept(Browser user) {
        user.page().locator(KANA).pressSequentially(TYPED);
        user.page()
                .waitForResponse(
                        answer -> answer.url().contains("/draft?")
                                && answer.request().method().equals("POST"),
                        () -> user.page().waitForTimeout(1));
    }

    private static void takeBack(Browser user) {
        user.page().click("[data-k-draft-restore]");
        assertThat(user.page().inputValue(KANA)).isEqualTo(TYPED);
    }

    private static void loseSession(Newcomer newcomer) {
        newcomer.run("UPDATE open_session SET ended_at = now()"
                + " WHERE account_id = (SELECT id FROM account WHERE login = ?)");
        newcomer.set("totp_last_step = NULL");
    }
}
