package kaigo.walk.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kaigo.feed.model.FeedKind;
import kaigo.frame.it.Browser;

/**
 * 保険者から事業所へ, step by step: city staff send a person's data, an office checks the person's identity, sees nothing
 * without consent, takes the consent and then sees; another kind of office is told who may take one.
 */
final class InsurerToOffice {
    private static final String INSURER = "139907";
    private static final String INSURED = "0000990017";
    private static final String PERSON = "/service/person.xhtml?insurer=" + INSURER + "&insured=" + INSURED;

    private InsurerToOffice() {}

    static void cityStaffSend() {
        try (Browser city = Browser.services("midorino-staff")) {
            city.open("/insurer/feed.xhtml").seen("walk-feed");
            city.page().setInputFiles("[id='form:files']", new FilePayload[] {
                csv(FeedKind.INSURED, StandardCharsets.UTF_8),
                csv(FeedKind.CARD, StandardCharsets.UTF_8),
                csv(FeedKind.ASSESSMENT, Charset.forName("Windows-31J"))
            });
            city.page().click("[id='form:send']");
            city.page().waitForURL("**/insurer/feed-result.xhtml**");
            city.page().click("[data-k-open=apply]");
            city.page().click("[id='form:confirm']");
            city.page().locator(".k-feed .k-chip--ok").waitFor();
            city.seen("walk-feed-result");
            assertThat(city.page().textContent("main")).contains("被保険者証", "認定申請");
        }
    }

    static void careStaffAskAndSee() {
        try (Browser staff = Browser.services("hidamari-staff")) {
            register(staff, "walk-register");
            staff.open(PERSON).seen("walk-person-denied");
            assertThat(staff.page().textContent("main"))
                    .as("without consent: who, and why not, and what to do")
                    .contains("見本 太郎", "同意")
                    .doesNotContain("要介護2");

            staff.open("/service/consent.xhtml?insurer=" + INSURER + "&insured=" + INSURED);
            staff.page().check("input[name='form:answer:input'][value='true']");
            staff.seen("walk-consent").click("form:check");
            assertThat(staff.page().url()).as("a reload finds the person again").contains("insured=" + INSURED);
            staff.seen("walk-consent-confirm").click("form:take");

            staff.open(PERSON + "&tab=ASSESSMENT").seen("walk-person-assessment");
            assertThat(staff.page().textContent("main")).contains("要介護2", "調査依頼", "意見書");
            staff.open(PERSON + "&tab=CARD").seen("walk-person-card");
            staff.page().click(".k-help >> nth=0");
            staff.seen("walk-person-term");
            staff.open(PERSON + "&tab=CONSENT").seen("walk-person-consent");
            assertThat(staff.page().textContent("main"))
                    .as("a tab that shows neither card nor case passes the gate for neither")
                    .doesNotContain("要介護2");
            staff.open(PERSON + "&tab=LOG").seen("walk-person-looks");
            assertThat(staff.page().textContent("main"))
                    .as("both what was denied and what was seen left a record")
                    .contains("見られない（同意なし）", "相川 のぞみ");
        }
    }

    /** A consent doesn't run out: months later the office looks again, and is asked for nothing. */
    static void careStaffStillSee() {
        try (Browser staff = Browser.services("hidamari-staff")) {
            staff.open(PERSON + "&tab=ASSESSMENT").seen("walk-person-later");
            assertThat(staff.page().textContent("main")).contains("要介護2").doesNotContain("同意を登録");
        }
    }

    static void anotherOfficeIsToldWhoMayTakeConsent() {
        try (Browser staff = Browser.services("houmon-staff")) {
            register(staff, "walk-register-visit");
            staff.open("/service/consent.xhtml?insurer=" + INSURER + "&insured=" + INSURED)
                    .seen("walk-consent-elsewhere");
            assertThat(staff.page().textContent("main")).contains("居宅介護支援");
            assertThat(staff.page().locator("[id='form:check']").count()).isZero();
            assertThat(staff.page().textContent(".k-nav")).doesNotContain("同意の取得");
        }
    }

    private static void register(Browser staff, String picture) {
        staff.open("/service/register.xhtml");
        type(staff, "form:insurer:input", INSURER);
        type(staff, "form:insured:input", INSURED);
        type(staff, "form:kana:input", "みほん たろう");
        type(staff, "form:birth:input", "s16.4.12");
        staff.page().check("input[name='form:sex:input'][value='MALE']");
        staff.seen(picture).click("form:register");
        assertThat(staff.page().url()).doesNotContain("register.xhtml");
    }

    private static void type(Browser staff, String id, String text) {
        staff.page().fill("[id='" + id + "']", text);
        staff.page()
                .waitForResponse(
                        response -> "POST".equals(response.request().method()),
                        () -> staff.page().press("[id='" + id + "']", "Tab"));
        staff.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** The layout's sample row for the person of this walk, as a file of the given characters. */
    private static FilePayload csv(FeedKind kind, Charset characters) {
        List<String> headings = kind.layout().headings();
        List<String> row = new ArrayList<>(kind.layout().sampleRow(INSURER));
        row.set(headings.indexOf("被保険者番号"), INSURED);
        row.set(headings.indexOf("履歴番号"), "W1");
        String text = String.join(",", headings) + "\r\n" + String.join(",", row) + "\r\n";
        return new FilePayload(kind.layout().fileName(), "text/csv", text.getBytes(characters));
    }
}
