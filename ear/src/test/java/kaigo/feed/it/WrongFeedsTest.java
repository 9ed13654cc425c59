package kaigo.feed.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of wrong feeds itself: long enough, and each has words of its own on the page. */
class WrongFeedsTest {
    private final List<WrongFeed> all = WrongFeedsIT.all(LocalDate.of(2026, 11, 26));

    @Test
    void there_are_more_than_a_hundred() {
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all).extracting(WrongFeed::title).doesNotHaveDuplicates();
    }

    @Test
    void each_is_told_in_words() throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("../web/src/main/resources/kaigo/messages/feed.properties")
                .toAbsolutePath())) {
            words.load(file);
        }

        assertThat(all.stream()
                        .flatMap(wrong -> Stream.of(wrong.refusal(), wrong.finding()))
                        .filter(code -> code != null))
                .allSatisfy(code -> assertThat(words.getProperty(code)).as(code).isNotBlank());
    }
}
