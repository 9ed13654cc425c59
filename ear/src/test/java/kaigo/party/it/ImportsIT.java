package kaigo.party.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.it.InContainer;
import kaigo.job.model.JobFinding;
import kaigo.party.ImportOrdering;
import kaigo.party.ImportReading;
import kaigo.party.model.ChangeKind;
import kaigo.party.model.ImportRow;
import kaigo.party.model.ImportState;
import kaigo.party.model.InstitutionLayout;
import kaigo.party.model.Register;
import kaigo.party.model.RegisterChange;
import kaigo.sharing.it.Scene;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** 台帳の取込み: an upload changes nothing before somebody says so; then exactly what was shown; each in the history. */
class ImportsIT extends InContainer {
    @Inject
    ImportOrdering ordering;

    @Inject
    ImportReading reading;

    @Inject
    Scene scene;

    @Test
    void a_file_is_compared_field_by_field_and_then_applied() throws Exception {
        applied(
                Register.OFFICE,
                OfficeData.someOffices()
                        .with("0270000010", "みらい", "訪問介護", "")
                        .with("0270000010", "みらいデイ", "通所介護", "20")
                        .with("0270000028", "きえる", "訪問介護", ""));
        long id = compared(
                Register.OFFICE,
                OfficeData.someOffices()
                        .with("0270000010", "みらい二番館", "訪問介護", "")
                        .with("0270000010", "みらいデイ", "通所介護", "25")
                        .with("0270000010", "みらい", "訪問看護", "")
                        .with("0270000036", "あたらしい", "訪問介護", ""));

        assertThat(one(id))
                .extracting(ImportRow::added, ImportRow::services, ImportRow::changed, ImportRow::vanished)
                .containsExactly(1L, 1L, 1L, 1L);
        assertThat(changes(id, ChangeKind.CHANGED))
                .extracting(RegisterChange::field, RegisterChange::before, RegisterChange::after)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("name", "みらい（見本）", "みらい二番館（見本）"), Tuple.tuple("capacity", "20", "25"));
        assertThat(changes(id, ChangeKind.VANISHED))
                .extracting(RegisterChange::number)
                .containsExactly("0270000028");
        assertThat(name("0270000010")).as("nothing is changed yet").isEqualTo("[みらい（見本）]");

        as(() -> {
            ordering.confirm(id);
            return null;
        });
        assertThat(ended(id)).isEqualTo(ImportState.APPLIED);
        assertThat(name("0270000010")).isEqualTo("[みらい二番館（見本）]");
        assertThat(scene.rows("SELECT active FROM office WHERE office_no = '0270000028'"))
                .as("absence closes nothing")
                .asString()
                .isEqualTo("[true]");
        assertThat(as(() -> reading.appliedTo(Register.OFFICE, "0270000010", 9)))
                .extracting(RegisterChange::field)
                .contains("name", "capacity");
        assertThatThrownBy(() -> as(() -> {
                    ordering.confirm(id);
                    return null;
                }))
                .hasMessage("refusal.registerImport.notNow");
        assertThat(bytesLeft()).isZero();
    }

    @Test
    void what_was_shown_before_another_file_is_not_applied_after_it() throws Exception {
        long id = compared(Register.OFFICE, OfficeData.someOffices().with("0270000044", "さきに", "訪問介護", ""));
        applied(Register.OFFICE, OfficeData.someOffices().with("0270000044", "べつの", "訪問介護", ""));

        assertThatThrownBy(() -> as(() -> {
                    ordering.confirm(id);
                    return null;
                }))
                .hasMessage("refusal.registerImport.overtaken");
        as(() -> {
            ordering.checkAgain(id);
            return null;
        });
        assertThat(ended(id)).isEqualTo(ImportState.READY);
        assertThat(changes(id, ChangeKind.CHANGED))
                .extracting(RegisterChange::before)
                .containsExactly("べつの（見本）");
        as(() -> {
            ordering.discard(id);
            return null;
        });
        assertThat(one(id).state()).isEqualTo(ImportState.DISCARDED);
        assertThat(bytesLeft()).isZero();
    }

    @Test
    void a_file_that_is_none_is_refused_and_its_bytes_go() throws Exception {
        long id = upload(Register.OFFICE, "見出し,だけ\r\n1,2\r\n");

        assertThat(ended(id)).isEqualTo(ImportState.REFUSED);
        assertThat(one(id).message()).contains("必要な列がありません");
        assertThat(bytesLeft()).isZero();
    }

    @Test
    void institutions_keep_the_history_of_their_beds_and_a_second_file_changes_nothing() throws Exception {
        String file = institutions(
                "0210000014,はまなす病院（見本）,ハマナスビョウイン,,青森県見本市1,,,120,2026-04-01",
                "0210000014,はまなす病院（見本）,ハマナスビョウイン,,青森県見本市1,,017-000-0000,100,2026-10-01",
                "0210000099,,ハマナス,,青森県見本市2,,,,",
                "021000,りんご医院（見本）,リンゴイイン,,青森県見本市3,,,x,2026-04-01");
        long id = upload(Register.INSTITUTION, file);
        assertThat(ended(id)).isEqualTo(ImportState.READY);
        assertThat(as(() -> reading.findings(id, 0, 9)).rows())
                .extracting(JobFinding::line, JobFinding::field)
                .containsExactly(Tuple.tuple(4L, "医療機関名"), Tuple.tuple(5L, "医療機関コード"), Tuple.tuple(5L, "病床数"));
        as(() -> {
            ordering.confirm(id);
            return null;
        });
        assertThat(ended(id)).isEqualTo(ImportState.APPLIED);

        assertThat(scene.rows(
                        "SELECT beds FROM medical_institution_beds WHERE code = '0210000014' ORDER BY valid_from"))
                .asString()
                .isEqualTo("[120, 100]");
        String before = versions();
        long again = upload(Register.INSTITUTION, file);
        assertThat(ended(again)).isEqualTo(ImportState.READY);
        assertThat(one(again).changesNothing()).isTrue();
        as(() -> {
            ordering.confirm(again);
            return null;
        });
        assertThat(ended(again)).isEqualTo(ImportState.APPLIED);
        assertThat(versions()).isEqualTo(before);

        long fewer =
                upload(Register.INSTITUTION, institutions("0210000014,はまなす病院（見本）,ハマナスビョウイン,,青森県見本市1,,,90,2026-12-01"));
        assertThat(ended(fewer)).isEqualTo(ImportState.READY);
        assertThat(changes(fewer, ChangeKind.CHANGED))
                .as("what isn't stated stays")
                .extracting(RegisterChange::field, RegisterChange::before, RegisterChange::after)
                .containsExactly(Tuple.tuple("beds", "100@2026-10-01", "90@2026-12-01"));
        as(() -> {
            ordering.discard(fewer);
            return null;
        });
    }

    private void applied(Register register, OfficeData data) throws Exception {
        long id = compared(register, data);
        as(() -> {
            ordering.confirm(id);
            return null;
        });
        assertThat(ended(id)).isEqualTo(ImportState.APPLIED);
    }

    private long compared(Register register, OfficeData data) throws Exception {
        long id = upload(register, data.text());
        assertThat(ended(id)).isEqualTo(ImportState.READY);
        return id;
    }

    private long upload(Register register, String text) throws Exception {
        return as(() -> ordering.upload(
                register, "importsit.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** The state when its run has ended. */
    private ImportState ended(long id) throws Exception {
        for (int tenths = 0; tenths < 300 && one(id).state().isRunning(); tenths++) {
            Thread.sleep(100);
        }
        return one(id).state();
    }

    private ImportRow one(long id) throws Exception {
        return as(() -> reading.one(id));
    }

    private List<RegisterChange> changes(long id, ChangeKind kind) throws Exception {
        return as(() -> reading.changes(id, kind, "", 0, 50)).rows();
    }

    private String name(String office) {
        return scene.rows("SELECT name FROM office WHERE office_no = ?1", office)
                .toString();
    }

    private String versions() {
        return scene.rows("SELECT CAST(xmin AS text) FROM medical_institution WHERE code = '0210000014'"
                        + " UNION ALL SELECT CAST(xmin AS text) FROM medical_institution_beds WHERE code = '0210000014'"
                        + " ORDER BY 1")
                .toString();
    }

    private int bytesLeft() {
        return scene.rows("SELECT 1 FROM register_upload WHERE name = 'importsit.csv'"
                        + " AND id NOT IN (SELECT upload_id FROM register_import WHERE upload_id IS NOT NULL)")
                .size();
    }

    private static String institutions(String... rows) {
        return String.join(",", InstitutionLayout.TEMPLATE.get(0)) + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    private static <T> T as(Callable<T> work) throws Exception {
        return Actors.as(
                new Actor(
                        7L,
                        "運用",
                        Set.of(Role.OPERATOR),
                        OrganisationKind.CENTRAL,
                        "CENTRAL",
                        "国保中央会",
                        null,
                        "ImportsIT"),
                work);
    }
}
