package kaigo.account.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import kaigo.account.model.Totp;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;

/** 初回登録と利用者管理 in the browser. */
class PeopleUIT extends FromOutside {
    private static final String KOMOREBI = "KJ139999000010";

    @Test
    void an_office_registers_by_its_claim_id_and_a_mailed_code() throws Exception {
        String mail = "komorebi-" + Party.digits(6) + "@demo.example";
        try (Browser office = Browser.anybody()) {
            office.open("/portal/index.xhtml");
            office.page().click("a[href='/portal/register.xhtml'] >> nth=0");
            office.seen("register");

            office.fill("form:userId:input", "kj139999000010")
                    .fill("form:password:input", "not the password")
                    .click("form:prove");
            assertThat(office.page().locator(".k-alert--error")).containsText("確認できませんでした");
            office.seen("register-refused");

            office.fill("form:userId:input", "ｋｊ１３９９９９００００１０")
                    .fill("form:password:input", RunningSystem.get().secrets().claim())
                    .click("form:prove");
            assertThat(office.page().locator(".k-cert__name")).hasText("こもれびの家（見本）");
            office.fill("form:name:input", "木下 かなえ")
                    .fill("form:kana:input", "きのした かなえ")
                    .fill("form:mail:input", mail)
                    .fill("form:password:input", "short")
                    .fill("form:again:input", "other");
            office.click("form:apply").seen("register-user-refused");

            office.fill("form:password:input", "木の下で昼寝をするのが好き").fill("form:again:input", "木の下で昼寝をするのが好き");
            office.click("form:apply").seen("register-code");
            office.fill("form:code:input", Letters.codeFor(mail)).click("form:confirm");
            assertThat(office.page().locator("main")).containsText(KOMOREBI.toLowerCase());
            office.seen("register-done");

            firstLogin(office);
            office.open("/portal/register-user.xhtml");
            assertThat(office.page().url()).endsWith("/portal/register.xhtml");
        }
    }

    /** With the password just chosen: the authenticator by its QR code, the recovery codes, マイページ. */
    private static void firstLogin(Browser office) {
        office.page().click("main a[href='/mypage/home.xhtml']");
        office.rest()
                .fill("f:user:input", KOMOREBI.toLowerCase())
                .fill("f:password:input", "木の下で昼寝をするのが好き")
                .click("f:next");
        assertThat(office.page().locator(".k-qr")).isVisible();
        office.page().click(".k-enrol summary");
        String secret = office.page().textContent(".k-secret").replace(" ", "");
        office.fill("f:code:input", new Totp(Base32.decode(secret)).codeAt(Instant.now()))
                .click("f:confirm");
        assertThat(office.page().locator(".k-codes li")).hasCount(10);
        office.page().check("[id='f:noted:input']");
        office.click("f:enter").seen("register-home");
        assertThat(office.page().url()).endsWith("/mypage/home.xhtml");
        assertThat(office.page().locator("header")).containsText("こもれびの家（見本）");
    }

    @Test
    void an_office_user_names_an_admin_who_gets_his_password_once() {
        try (Browser user = Browser.mypage("hidamari-user")) {
            user.seen("people-home");
            user.open("/mypage/users.xhtml").seen("people-list");

            user.open("/mypage/user-edit.xhtml").click("form:save").seen("people-form-refused");
            user.fill("form:name:input", "日下 たえ")
                    .fill("form:kana:input", "クサカ タエ")
                    .fill("form:mail:input", "tae@demo.example")
                    .click("form:save");
            assertThat(user.page().locator("#initial-password")).isVisible();
            user.seen("people-once");

            user.page().reload();
            assertThat(user.page().locator("#initial-password")).hasCount(0);
            open(user.page(), "suspend");
            user.seen("people-suspend");
            user.click("suspendForm:do");
            assertThat(user.page().locator("main")).containsText("利用を停止しました");
            assertThat(user.page().locator("h1 + p")).containsText("停止中");
            user.seen("people-suspended");
        }
    }

    @Test
    void an_insurers_admin_makes_a_board_member_by_mail() throws Exception {
        String mail = "board-" + Party.digits(6) + "@demo.example";
        try (Browser admin = Browser.services("midorino-admin")) {
            admin.open("/insurer/users.xhtml").seen("people-insurer");
            admin.open("/insurer/user-edit.xhtml")
                    .fill("form:name:input", "白石 ゆうこ")
                    .fill("form:kana:input", "シライシ ユウコ")
                    .fill("form:mail:input", mail);
            admin.page().check("input[value='BOARD_MEMBER']");
            admin.seen("people-insurer-form").click("form:save");

            assertThat(admin.page().locator("#initial-password")).hasCount(0);
            assertThat(admin.page().locator("main")).containsText(mail);
            admin.seen("people-insurer-mailed");
            assertThat(Letters.initialPasswordFor(mail)).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        }
    }

    @Test
    void the_operator_sees_all_organisations_and_accounts() {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/organisations.xhtml?q=見本").seen("organisations");
            operator.open("/central/organisations.xhtml?kind=OFFICE&prefecture=13&registration=OPEN")
                    .seen("organisations-open");
            operator.open("/central/organisations.xhtml?q=nobody").seen("organisations-none");
            operator.open("/central/organisation.xhtml?kind=INSURER&no=139907").seen("organisation-insurer");
            operator.fill("contact:mail:input", "midorino-kaigo@demo.example").click("contact:save");
            assertThat(operator.page().locator("main table")).containsText("お知らせの送り先の変更");
            operator.seen("organisation-changed");

            operator.open("/central/accounts.xhtml").seen("accounts");
            operator.open("/central/accounts.xhtml?kind=OFFICE&no=1370099994").seen("accounts-office");
            operator.page().click("main tbody a >> nth=0");
            operator.seen("account");
            operator.open("/central/account-edit.xhtml?kind=INSURER&no=139907").seen("account-new-insurer");
        }
    }

    @Test
    void a_stranger_to_the_area_is_denied() {
        try (Browser staff = Browser.services("midorino-staff")) {
            assertThat(staff.page().navigate(url(staff, "/insurer/users.xhtml")).status())
                    .isEqualTo(403);
        }
        try (Browser staff = Browser.mypage("hidamari-staff")) {
            assertThat(staff.page().navigate(url(staff, "/mypage/users.xhtml")).status())
                    .isEqualTo(403);
        }
        try (Browser reviewer = Browser.services("reviewer1")) {
            assertThat(reviewer.page()
                            .navigate(url(reviewer, "/central/organisations.xhtml"))
                            .status())
                    .isEqualTo(403);
        }
    }

    private static void open(Page page, String dialog) {
        page.click("[data-k-open='" + dialog + "']");
    }

    private static String url(Browser browser, String path) {
        return java.net.URI.create(browser.page().url()).resolve(path).toString();
    }
}
