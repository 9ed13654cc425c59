package kaigo.party.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.Statement;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 保険者の管理 in the browser: a union that only assesses is registered, gets a member, and the member its dates. */
class InsurersUIT extends FromOutside {
    private static final String UNION = "139402";
    private static final String TOWN_INSURER = "139410";
    private static final String TOWN = "139416";

    @BeforeEach
    void aTown() {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO insurer (insurer_no, name, kana, prefecture, kind) VALUES ('"
                        + TOWN_INSURER + "', '霧ヶ原町（見本）', 'キリガハラチョウ', '東京都', 'MUNICIPALITY') ON CONFLICT DO NOTHING");
                return statement.execute(
                        "INSERT INTO municipality (lg_code, insurer_no, prefecture, name, kana) VALUES ('"
                                + TOWN + "', '" + TOWN_INSURER
                                + "', '東京都', '霧ヶ原町（見本）', 'キリガハラチョウ') ON CONFLICT DO NOTHING");
            }
        });
    }

    @Test
    void the_operator_registers_a_union_with_its_members_and_dates() {
        try (Browser operator = Browser.services("operator1")) {
            operator.open("/central/insurer-edit.xhtml");
            operator.fill("form:number:input", "139401").click("form:save").seen("insurer-edit-refused");

            operator.fill("form:number:input", "１３９４０２")
                    .fill("form:name:input", "西山地区認定審査会（見本）")
                    .fill("form:kana:input", "ニシヤマチクニンテイシンサカイ")
                    .fill("form:feedResults:input", "kaigo@demo.example")
                    .fill("form:reason:input", "共同設置のため");
            operator.page().check("input[value='REVIEW_UNION']");
            operator.click("form:save");
            assertThat(operator.page().locator(".k-alert--ok")).containsText("データ連携はしません");
            assertThat(operator.page().locator(".k-alert--warn")).containsText("認定審査会だけ");
            assertThat(operator.page().locator("a[href*='account-edit.xhtml']")).hasCount(0);
            operator.seen("insurer-review-union");

            operator.open("/central/insurer-members.xhtml?no=" + UNION);
            String offered = "東京都霧ヶ原町（見本）（" + TOWN + "）";
            assertThat(operator.page().locator("#municipalities option[value='" + offered + "']"))
                    .hasCount(1);
            operator.fill("join:municipality:input", "霧ヶ原町").click("join:do");
            assertThat(operator.page().locator(".k-error").first()).containsText("名前で候補から選ぶか");
            operator.fill("join:municipality:input", offered)
                    .fill("join:from:input", "令和8年4月1日")
                    .fill("join:reason:input", "規約のとおり");
            operator.seen("insurer-members").click("join:do");
            assertThat(operator.page().locator("main table").first()).containsText("霧ヶ原町");
            operator.seen("insurer-with-members");

            operator.open("/central/insurer-setup.xhtml?no=" + TOWN_INSURER);
            operator.fill("form:completed:input", "R8.4.1").fill("form:reason:input", "連携の確認が済んだため");
            operator.seen("insurer-setup").click("form:save");
            assertThat(operator.page().locator("main")).containsText("令和8年4月8日");
            operator.seen("insurer-set-up");

            operator.open("/central/insurer-members.xhtml?no=" + UNION);
            operator.page().selectOption("[id='leave:municipality:input']", TOWN);
            operator.fill("leave:from:input", "令和8年4月2日").fill("leave:reason:input", "規約の変更");
            operator.seen("insurer-members-leave").click("leave:do");
            assertThat(operator.page().locator("main")).containsText("構成市町村はまだありません");
        }
    }
}
