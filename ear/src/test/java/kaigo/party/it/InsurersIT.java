package kaigo.party.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.feed.FeedResultView;
import kaigo.feed.IncomingFile;
import kaigo.feed.it.FeedSending;
import kaigo.feed.model.FeedState;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.it.InContainer;
import kaigo.party.InsurerCard;
import kaigo.party.InsurerDraft;
import kaigo.party.InsurerManaging;
import kaigo.party.InsurerReading;
import kaigo.party.MemberManaging;
import kaigo.party.OrganisationFinding;
import kaigo.party.SetupManaging;
import kaigo.party.model.InsurerKind;
import kaigo.party.model.MunicipalityNow;
import kaigo.party.model.OrganisationEvent;
import kaigo.sharing.it.Scene;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** 保険者の管理: unions, members from a day on, dates that go together; and each step in the history. */
class InsurersIT extends InContainer {
    @Inject
    InsurerManaging managing;

    @Inject
    InsurerReading reading;

    @Inject
    MemberManaging members;

    @Inject
    SetupManaging setup;

    @Inject
    OrganisationFinding organisations;

    @Inject
    FeedSending feeds;

    @Inject
    Scene scene;

    @Inject
    BusinessClock clock;

    @Test
    void a_municipality_has_another_insurer_from_its_day_on() throws Exception {
        String union = registered("139303", InsurerKind.UNION);
        LocalGovernmentCode town = town("139319", "139311");
        LocalDate next = clock.today().plusDays(10);

        does(() -> members.point(town, InsurerNo.of(union), next, "広域化のため"));

        assertThat(card(union).members()).isEmpty();
        assertThat(card(union).planned()).extracting(MunicipalityNow::since).containsExactly(next);
        assertThat(card("139311").planned())
                .extracting(MunicipalityNow::insurerNo)
                .containsExactly(union);
        assertThat(events(union)).contains(OrganisationEvent.Kind.MEMBER_JOINED);
        assertThat(events("139311")).contains(OrganisationEvent.Kind.MEMBER_LEFT);

        does(() -> members.point(town, InsurerNo.of(union), clock.today(), "前倒し"));
        assertThat(card(union).members()).extracting(MunicipalityNow::lgCode).containsExactly(town.value());
        assertThat(card("139311").members()).isEmpty();
    }

    @Test
    void a_union_with_members_keeps_its_function() throws Exception {
        String union = registered("139329", InsurerKind.UNION);
        does(() -> members.point(town("139327", "139337"), InsurerNo.of(union), clock.today(), "広域化のため"));

        assertThatThrownBy(() -> does(() -> managing.change(
                        InsurerNo.of(union), card(union).version(), draft(InsurerKind.REVIEW_UNION), "誤り")))
                .hasMessage("refusal.insurer.hasMembers");
    }

    @Test
    void nobody_is_insured_by_a_union_that_only_assesses_and_its_feed_is_refused() throws Exception {
        String union = registered("139345", InsurerKind.REVIEW_UNION);

        assertThatThrownBy(() ->
                        does(() -> members.point(town("139343", "139352"), InsurerNo.of(union), clock.today(), "誤り")))
                .hasMessage("refusal.insurer.onlyAssesses");
        FeedResultView feed = feeds.sent(
                union,
                new IncomingFile(
                        "insured.csv", new ByteArrayInputStream("a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(feed.state()).isEqualTo(FeedState.REFUSED);
        assertThat(feed.refusalCode()).isEqualTo("KF-027");
    }

    @Test
    void who_shares_a_review_board_starts_on_one_day() throws Exception {
        String union = registered("139360", InsurerKind.REVIEW_UNION);
        LocalGovernmentCode one = town("139360", "139378");
        LocalGovernmentCode other = town("139378", "139386");
        LocalDate today = clock.today();
        does(() -> members.join(InsurerNo.of(union), one, today, "共同設置"));
        does(() -> members.join(InsurerNo.of(union), other, today, "共同設置"));

        setUp("139378", today.minusDays(9), null);
        assertThat(card("139378").serviceStartOn()).isNull();
        assertThatThrownBy(() -> setUp("139378", today.minusDays(9), today.plusDays(9)))
                .hasMessage("refusal.setup.notAllCompleted");

        setUp("139386", today.minusDays(2), null);
        assertThat(card("139378").serviceStartOn()).isEqualTo(today.plusDays(5));
        assertThat(card("139386").serviceStartOn()).isEqualTo(today.plusDays(5));

        setUp("139378", today.minusDays(9), today.plusDays(30));
        assertThat(card("139386").serviceStartOn()).isEqualTo(today.plusDays(30));
        assertThat(events("139386"))
                .filteredOn(OrganisationEvent.Kind.SETUP_CHANGED::equals)
                .hasSize(2);
        assertThatThrownBy(() -> setUp("139378", today.plusDays(1), null)).hasMessage("refusal.setup.completedLater");
    }

    @Test
    void notices_are_kept_by_purpose_and_who_saw_an_old_version_is_told() throws Exception {
        String city = registered("139394", InsurerKind.MUNICIPALITY);
        long seen = card(city).version();
        InsurerDraft renamed = new InsurerDraft(
                InsurerKind.MUNICIPALITY,
                "改名市（見本）",
                Kana.of("カイメイシ"),
                List.of("B@demo.example", "a@demo.example"),
                List.of());

        does(() -> managing.change(InsurerNo.of(city), seen, renamed, "改名"));

        assertThat(card(city).feedResults()).containsExactly("a@demo.example", "b@demo.example");
        assertThat(events(city)).contains(OrganisationEvent.Kind.CHANGED, OrganisationEvent.Kind.NOTICES_CHANGED);
        assertThatThrownBy(() -> does(() -> managing.change(InsurerNo.of(city), seen, renamed, "もう一度")))
                .hasMessage("refusal.changedMeanwhile");
        assertThatThrownBy(() -> registered("139394", InsurerKind.UNION)).hasMessage("refusal.insurer.numberTaken");
    }

    private String registered(String number, InsurerKind kind) throws Exception {
        does(() -> managing.register(InsurerNo.of(number), draft(kind), "新設"));
        return number;
    }

    private static InsurerDraft draft(InsurerKind kind) {
        return new InsurerDraft(kind, "試験広域連合（見本）", Kana.of("シケンコウイキレンゴウ"), List.of(), List.of());
    }

    /** An invented municipality with an insurer of its own. */
    private LocalGovernmentCode town(String code, String insurer) {
        scene.sql(
                "INSERT INTO insurer (insurer_no, name, kana, prefecture, kind) VALUES (?1, '試験町（見本）', 'シケンチョウ', '東京都',"
                        + " 'MUNICIPALITY') ON CONFLICT DO NOTHING",
                insurer);
        scene.sql(
                "INSERT INTO municipality (lg_code, insurer_no, prefecture, name, kana) VALUES (?1, ?2, '東京都', '試験町（見本）',"
                        + " 'シケンチョウ') ON CONFLICT DO NOTHING",
                code,
                insurer);
        return LocalGovernmentCode.of(code);
    }

    private void setUp(String insurer, LocalDate completed, LocalDate asked) throws Exception {
        does(() -> setup.setUp(InsurerNo.of(insurer), card(insurer).version(), completed, asked, "確認済み"));
    }

    private InsurerCard card(String number) {
        return as(() -> reading.card(InsurerNo.of(number)));
    }

    private List<OrganisationEvent.Kind> events(String number) {
        return as(() -> organisations.card(OrganisationKind.INSURER, number)).events().stream()
                .map(event -> event.kind())
                .toList();
    }

    private void does(Runnable work) {
        as(() -> {
            work.run();
            return null;
        });
    }

    private static <T> T as(Callable<T> work) {
        Actor operator = new Actor(
                ThreadLocalRandom.current().nextLong(1, 9),
                "運用",
                Set.of(Role.OPERATOR),
                OrganisationKind.CENTRAL,
                "CENTRAL",
                "国保中央会",
                null,
                "InsurersIT");
        try {
            return Actors.as(operator, work);
        } catch (RuntimeException refusal) {
            throw refusal;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
