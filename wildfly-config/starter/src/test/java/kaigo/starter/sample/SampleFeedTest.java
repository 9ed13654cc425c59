package kaigo.starter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaigo.feed.model.FeedFinding;
import kaigo.feed.model.FeedIntake;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedLayout;
import kaigo.feed.model.FeedLimits;
import kaigo.feed.model.FeedRow;
import kaigo.feed.model.Manifest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("見本の連携ファイル")
class SampleFeedTest {
    private static final int PERSONS = 4_000;

    @TempDir
    Path folder;

    private final List<FeedFinding> findings = new ArrayList<>();
    private final Map<FeedKind, Long> rows = new EnumMap<>(FeedKind.class);

    @Test
    @DisplayName("every row passes the check of its layout, of few with a care level as of many")
    void everyRowPasses() throws IOException {
        for (int percent : new int[] {SampleOrder.NATIONAL_PERCENT, 100}) {
            SampleFeed.Written written =
                    SampleFeed.writeZip(SampleOrder.of(PERSONS, 7).certified(percent), folder);

            read(written);

            assertThat(findings).isEmpty();
            assertThat(rows).isEqualTo(written.rows());
            assertThat(rows.values()).allSatisfy(count -> assertThat(count).isPositive());
        }
    }

    @Test
    @DisplayName("so does every changed row")
    void everyChangePasses() throws IOException {
        SampleFeed.Written written =
                SampleFeed.writeZip(SampleOrder.of(PERSONS, 7).changing(500), folder);

        read(written);

        assertThat(findings).isEmpty();
        assertThat(written.allRows()).isEqualTo(500);
        assertThat(written.rows().get(FeedKind.CARD)).isBetween(20L, 250L);
    }

    @Test
    @DisplayName("the same order gives the same bytes, another seed others")
    void sameBytes() throws IOException {
        SampleOrder order = SampleOrder.of(300, 42);
        byte[] once = bytes(order, "a");

        assertThat(bytes(order, "b")).isEqualTo(once);
        assertThat(bytes(SampleOrder.of(300, 43), "c")).isNotEqualTo(once);
    }

    @Test
    @DisplayName("a person of the first thousand is the same among ten thousand")
    void personsByNumber() {
        SamplePersons few = new SamplePersons(SampleOrder.of(1_000, 5));
        SamplePersons many = new SamplePersons(SampleOrder.of(10_000, 5));

        assertThat(few.person(765)).isEqualTo(many.person(765));
    }

    @Test
    @DisplayName("numbers of persons and of history name one thing")
    void numbersAreUnique() throws IOException {
        SampleFeed.Written written =
                SampleFeed.writeFiles(SampleOrder.of(PERSONS, 3).certified(100), folder);

        for (Path file : written.files().subList(1, written.files().size())) {
            List<String> lines = Files.readAllLines(file);
            Set<String> history = new HashSet<>();
            lines.forEach(line -> history.add(line.split(",")[3]));
            assertThat(history).as("%s", file.getFileName()).hasSameSizeAs(lines);
        }
    }

    @Test
    @DisplayName("ages, sexes and care levels are about those of the nation")
    void shares() {
        SamplePersons persons = new SamplePersons(SampleOrder.of(20_000, 11));
        int women = 0;
        int over85 = 0;
        int certified = 0;
        for (int number = 0; number < 20_000; number++) {
            SamplePerson person = persons.person(number);
            women += person.sex().equals("2") ? 1 : 0;
            over85 += person.birth().getYear() < 1941 ? 1 : 0;
            certified += person.isCertified() ? 1 : 0;
        }

        assertThat(women / 200.0).isBetween(53.0, 59.0);
        assertThat(over85 / 200.0).isBetween(17.0, 23.0);
        assertThat(certified / 200.0).isBetween(17.0, 23.0);
    }

    private byte[] bytes(SampleOrder order, String name) throws IOException {
        return Files.readAllBytes(
                SampleFeed.writeZip(order, folder.resolve(name)).file());
    }

    private void read(SampleFeed.Written written) throws IOException {
        SampleOrder order = SampleOrder.of(0, 0);
        rows.clear();
        try (InputStream zip = Files.newInputStream(written.file());
                InputStream again = Files.newInputStream(written.file())) {
            Manifest manifest = Manifest.find("a.zip", again, FeedLimits.USUAL).orElseThrow();
            FeedIntake intake =
                    new FeedIntake(order.insurerNo(), order.baseDate(), manifest, FeedLimits.USUAL, collecting());
            intake.read("a.zip", zip);
            intake.complete();
        }
    }

    private FeedIntake.Rows collecting() {
        return new FeedIntake.Rows() {
            private FeedKind kind;

            @Override
            public void begin(FeedLayout layout, String fileName) {
                kind = layout.kind();
                rows.put(kind, 0L);
            }

            @Override
            public void row(FeedRow row) {
                rows.merge(kind, 1L, Long::sum);
                findings.addAll(row.findings());
            }

            @Override
            public void end() {}
        };
    }
}
