package kaigo.party.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.party.model.InstitutionLayout;
import org.junit.jupiter.api.Test;

/** 台帳の取込みと医療機関 in the browser: look first, then apply; register one by hand, with beds. */
class ImportsUIT extends FromOutside {
    @Test
    void the_operator_looks_at_what_a_file_changes_and_applies_it() {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/imports.xhtml").click("form:upload").seen("imports-without-file");

            upload(
                    operator,
                    OfficeData.someOffices()
                            .with("0370000010", "いわて", "訪問介護", "")
                            .with("0370000028", "きたかみ", "通所介護", "20")
                            .with("0370000036", "とおの", "訪問介護", "")
                            .text());
            assertThat(operator.page().locator("h1 + p")).containsText("反映待ち");
            operator.seen("import-ready-new");
            apply(operator);

            upload(
                    operator,
                    OfficeData.someOffices()
                            .with("0370000010", "いわて中央", "訪問介護", "")
                            .with("0370000028", "きたかみ", "通所介護", "35")
                            .with("0370000045", "検証番号", "訪問介護", "")
                            .with("03", "みじかい", "訪問介護", "")
                            .text());
            assertThat(operator.page().locator("h1 + p")).containsText("反映待ち");
            assertThat(operator.page().locator("main table")).containsText("いわて中央");
            operator.seen("import-ready");
            operator.page().click("a[href*='findings=1']");
            assertThat(operator.page().locator("main table")).containsText("事業所番号が正しくありません");
            operator.seen("import-findings");
            operator.page().click("a[href*='show=VANISHED']");
            assertThat(operator.page().locator("main table")).containsText("とおの");
            operator.page().locator("[id='apply']").focus();
            operator.page().keyboard().press("Enter");
            operator.seen("import-confirm");
            operator.click("decide:do");
            assertThat(operator.page().locator("h1 + p")).containsText("反映済み");
            operator.seen("import-applied");
            operator.open("/central/organisation.xhtml?kind=OFFICE&no=0370000010")
                    .seen("organisation-imported");
            operator.open("/central/imports.xhtml").seen("imports");
        }
    }

    /** Whatever of it is registered already: every row is accounted for, and none is skipped. */
    @Test
    void a_published_file_is_looked_at_as_well() throws Exception {
        Path file = OfficeData.published().resolve("jigyosho_550.csv");
        long offices = Files.readAllLines(file).size() - 1L; // in this one each stands once
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/imports.xhtml");
            operator.page().setInputFiles("[id='form:file:input']", file);
            operator.click("form:upload");
            assertThat(operator.page().locator("h1 + p"))
                    .containsText("反映待ち", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
            operator.seen("import-published");
            assertThat(operator.page().locator("a[href*='show=ADDED'] .k-stat__num"))
                    .hasText(Pattern.compile("0|" + "%,d".formatted(offices)));
            operator.page().click("a[href*='findings=1']");
            operator.seen("import-published-findings");
            operator.click("decide:discard");
            assertThat(operator.page().locator("h1 + p")).containsText("取りやめ");
        }
    }

    @Test
    void the_operator_registers_an_institution_and_its_beds() {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/institution-edit.xhtml");
            operator.fill("form:code:input", "031000001").click("form:save").seen("institution-refused");
            operator.fill("form:code:input", "0310000015")
                    .fill("form:name:input", "さくら内科（見本）")
                    .fill("form:kana:input", "サクラナイカ")
                    .fill("form:postcode:input", "０２０−０００１")
                    .fill("form:address:input", "岩手県見本市1")
                    .fill("form:reason:input", "新規の届出")
                    .click("form:save");
            assertThat(operator.page().locator("h1")).containsText("さくら内科");
            operator.seen("institution-new");

            operator.open("/central/institution-beds.xhtml?no=0310000015");
            operator.fill("form:beds:input", "１９")
                    .fill("form:from:input", "R8.4.1")
                    .fill("form:reason:input", "届出のとおり");
            operator.seen("institution-beds").click("form:save");
            assertThat(operator.page().locator("main table").first()).containsText("19床");
            operator.seen("institution-with-beds");

            operator.open("/central/imports.xhtml?register=INSTITUTION").seen("imports-institutions");
            operator.page()
                    .setInputFiles(
                            "[id='form:file:input']",
                            new FilePayload(
                                    "institutions.csv",
                                    "text/csv",
                                    (String.join(",", InstitutionLayout.TEMPLATE.get(0))
                                                    + "\r\n0310000015,さくら内科医院（見本）,サクラナイカ,,岩手県見本市1,,,17,2026-10-01\r\n"
                                                    + "0310000015,,,,,,,x,\r\n")
                                            .getBytes(StandardCharsets.UTF_8)));
            operator.click("form:upload");
            assertThat(operator.page().locator("h1 + p")).containsText("反映待ち");
            assertThat(operator.page().locator("main table")).containsText("17床");
            operator.seen("import-institutions");
            operator.click("decide:discard");
            assertThat(operator.page().locator("h1 + p")).containsText("取りやめ");
        }
    }

    private static void upload(Browser operator, String text) {
        operator.open("/central/imports.xhtml");
        operator.page()
                .setInputFiles(
                        "[id='form:file:input']",
                        new FilePayload("offices.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        operator.click("form:upload");
    }

    private static void apply(Browser operator) {
        operator.click("apply").click("decide:do");
        assertThat(operator.page().locator("h1 + p")).containsText("反映済み");
    }
}
