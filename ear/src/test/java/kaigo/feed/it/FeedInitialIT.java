package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import kaigo.feed.FeedConfiguring;
import kaigo.feed.FeedErrorRow;
import kaigo.feed.FeedKindFigures;
import kaigo.feed.FeedResultView;
import kaigo.feed.model.FeedMerge;
import kaigo.feed.model.FeedState;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 初期の連携: replaces what feeds brought, of the kinds that come; and what an insurer bears of bad rows. */
class FeedInitialIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    FeedConfiguring settings;

    @Inject
    FeedScene scene;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Test
    void what_an_initial_feed_doesnt_name_is_deleted_as_of_its_day_and_what_was_made_here_stays() throws Exception {
        String insurer = "139527";
        feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer).persons(1, 6).incoming(),
                FeedFile.of(CARD, insurer)
                        .row("1", "0000000001")
                        .row("2", "0000000002")
                        .incoming(),
                FeedFile.of(HOME_AID, insurer)
                        .row("1", "0000000001")
                        .row("2", "0000000002")
                        .incoming());
        scene.run("UPDATE home_aid SET origin = 'HERE' WHERE insurer_no = ?1 AND insured_no = '0000000002'", insurer);

        FeedResultView feed = feeds.sent(
                insurer,
                FeedZip.initial(insurer, 5)
                        .with(FeedFile.of(INSURED, insurer).persons(1, 4).row("7", "0000000007"))
                        .with(FeedFile.of(HOME_AID, insurer))
                        .incoming());

        assertThat(feed.state()).isEqualTo(FeedState.APPLIED);
        assertThat(figures(feed, INSURED)).isEqualTo(new FeedKindFigures(INSURED, 5, 1, 0, 4, 2, 0));
        assertThat(figures(feed, HOME_AID)).isEqualTo(new FeedKindFigures(HOME_AID, 0, 0, 0, 0, 1, 0));
        assertThat(all(
                        "SELECT insured_no FROM insured_person WHERE insurer_no = ?1 AND deleted_on = '2026-11-24'",
                        insurer))
                .containsExactlyInAnyOrder("0000000005", "0000000006");
        assertThat(all("SELECT insured_no FROM insurance_card WHERE insurer_no = ?1 AND deleted_on IS NULL", insurer))
                .as("a kind that didn't come stays as it is")
                .hasSize(2);
        assertThat(all(
                        "SELECT insured_no FROM home_aid WHERE insurer_no = ?1 AND superseded_at IS NULL AND deleted_on IS NULL",
                        insurer))
                .containsExactly("0000000002");
    }

    @Test
    void tables_that_grew_are_counted_for_the_next_feeds_plans() throws Exception {
        String insurer = "137018";
        feeds.sent(insurer, FeedFile.of(INSURED, insurer).persons(1, 2).incoming());
        String analysed = "SELECT analyze_count FROM pg_stat_user_tables WHERE relname = 'insured_person'";
        long feed = ((Number) scene.one("SELECT max(id) FROM feed WHERE insurer_no = ?1", insurer)).longValue();
        Number before = (Number) scene.one(analysed);

        try (Connection connection = database.getConnection()) {
            FeedMerge.countAnew(connection, feed);
            assertThat((Number) scene.one(analysed))
                    .as("two rows change no plan")
                    .isEqualTo(before);
            scene.run("UPDATE feed_result SET inserted = 10000 WHERE feed_id = ?1", feed);
            FeedMerge.countAnew(connection, feed);
        }

        assertThat(((Number) scene.one(analysed)).longValue()).isEqualTo(before.longValue() + 1);
    }

    @Test
    void a_bad_row_of_an_initial_feed_ends_nobodys_insurance() throws Exception {
        String insurer = "139535";
        feeds.sent(insurer, FeedFile.of(INSURED, insurer).persons(1, 30).incoming());

        FeedResultView feed = feeds.sent(
                insurer,
                FeedZip.initial(insurer, 9)
                        .with(FeedFile.of(INSURED, insurer).persons(1, 28).row("29", "0000000029", "性別", "9"))
                        .with(FeedFile.of(CARD, insurer).row("1", "0000000029").row("2", "0000000030"))
                        .incoming());

        assertThat(feed.state()).isEqualTo(FeedState.APPLIED);
        assertThat(all(
                        "SELECT insured_no FROM insured_person WHERE insurer_no = ?1 AND deleted_on IS NOT NULL",
                        insurer))
                .containsExactly("0000000030");
        assertThat(feed.errors()).extracting(FeedErrorRow::code).containsExactlyInAnyOrder("KF-105", "KF-301");
    }

    @Test
    void an_initial_feed_may_number_its_history_anew() throws Exception {
        String insurer = "139543";
        feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("1", "0000000001")
                        .row("2", "0000000002")
                        .row("3", "0000000003")
                        .incoming(),
                FeedFile.of(CARD, insurer)
                        .row("1", "0000000001")
                        .row("2", "0000000002")
                        .incoming());

        FeedResultView feed = feeds.sent(
                insurer,
                FeedZip.initial(insurer, 2)
                        .with(FeedFile.of(INSURED, insurer)
                                .row("1", "0000000002")
                                .row("2", "0000000001")
                                .row("3", "0000000004"))
                        .with(FeedFile.of(CARD, insurer).row("1", "0000000002").row("2", "0000000001"))
                        .incoming());

        assertThat(feed.errors()).isEmpty();
        assertThat(feed.total().updated()).isEqualTo(4);
        assertThat(feed.total().inserted()).isEqualTo(1);
        assertThat(feed.total().deleted()).isEqualTo(1);
    }

    @Test
    void an_insurer_says_how_many_bad_rows_it_bears() throws Exception {
        String insurer = "139550";
        feeds.asAdmin(insurer, () -> {
            settings.change(0, true, List.of());
            return null;
        });

        FeedResultView feed = feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .persons(1, 50)
                        .row("51", "0000000051", "性別", "9")
                        .incoming());

        assertThat(feed.refusalCode()).isEqualTo("KF-010");
        assertThat(all("SELECT insured_no FROM insured_person WHERE insurer_no = ?1", insurer))
                .isEmpty();
    }

    @Test
    void a_pdf_beside_an_opinion_is_kept_and_one_that_is_missing_is_told() throws Exception {
        String insurer = "139568";
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes();

        FeedResultView feed = feeds.sent(
                insurer,
                FeedZip.delta(insurer, 1)
                        .with(FeedFile.of(INSURED, insurer).persons(1, 40))
                        .with(FeedFile.of(ASSESSMENT, insurer)
                                .row("1", "0000000001")
                                .row("2", "0000000002")
                                .row("3", "0000000003"))
                        .with(FeedFile.of(OPINION, insurer)
                                .row("1", "0000000001", "PDFファイル名", "意見書1.pdf")
                                .row("2", "0000000002", "PDFファイル名", "意見書2.pdf")
                                .row("3", "0000000003", "PDFファイル名", "意見書3.pdf"))
                        .with("意見書1.pdf", pdf, 0, false)
                        .with("意見書2.pdf", "これはPDFではない".getBytes(), 0, false)
                        .incoming());

        assertThat(feed.errors())
                .extracting(FeedErrorRow::line, FeedErrorRow::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "KF-308"),
                        org.assertj.core.groups.Tuple.tuple(4L, "KF-307"));
        assertThat(scene.one("""
                SELECT length(p.content) FROM doctor_opinion o
                  JOIN opinion_paper p ON p.insurer_no = o.insurer_no AND p.sha256 = o.paper_sha256
                 WHERE o.insurer_no = ?1""", insurer)).isEqualTo(pdf.length);
    }

    private static FeedKindFigures figures(FeedResultView feed, kaigo.feed.model.FeedKind kind) {
        return feed.kinds().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Object> all(String sql, Object... parameters) {
        return List.copyOf(scene.all(sql, parameters));
    }
}
