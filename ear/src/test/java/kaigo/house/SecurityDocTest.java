package kaigo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md answers every requirement of ASVS 5.0 level 1 and every section of level 2, by what is really there. */
class SecurityDocTest {
    private static final Path DOCUMENT = House.ROOT.resolve("docs/security.md");
    /** | V1.2.1 | paraphrase | met | by what | */
    private static final Pattern ANSWER =
            Pattern.compile("(?m)^\\| (V[0-9.]+) \\| ([^|]+) \\| (met|n/a|open O[0-9]+) \\| ([^|]+) \\|$");

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT|UIT|Properties))`");
    private static final Pattern FILE = Pattern.compile("`([a-zA-Z0-9._-]+/[a-zA-Z0-9._/-]+\\.[a-z]+)`");
    private static final Pattern OPEN = Pattern.compile("(?m)^- \\*\\*(O[0-9]+)\\*\\*");

    @Test
    void every_requirement_is_answered_once() throws IOException {
        assertThat(answers().keySet()).containsAll(listed("level-1.txt")).containsAll(listed("level-2-sections.txt"));
        assertThat(ANSWER.matcher(document()).results().map(row -> row.group(1)))
                .doesNotHaveDuplicates();
    }

    /** A row that the pattern doesn't read would count for nothing. */
    @Test
    void every_row_is_an_answer() throws IOException {
        assertThat(document().lines().filter(line -> line.startsWith("| V")))
                .allSatisfy(line -> assertThat(line).matches(ANSWER));
    }

    @Test
    void every_test_it_names_is_there() throws IOException {
        Set<String> named = names(TEST);
        Set<String> there = sources();

        assertThat(named).isNotEmpty();
        assertThat(named).allSatisfy(test -> assertThat(there).contains(test + ".java"));
    }

    @Test
    void every_file_it_names_is_there() throws IOException {
        assertThat(names(FILE))
                .allSatisfy(file -> assertThat(House.ROOT.resolve(file)).exists());
    }

    @Test
    void what_is_open_is_told_and_nothing_else() throws IOException {
        Set<String> told = names(OPEN);
        Set<String> open = answers().values().stream()
                .filter(answer -> answer.startsWith("open "))
                .map(answer -> answer.substring(5))
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(open);
    }

    private static Map<String, String> answers() throws IOException {
        Map<String, String> answers = new TreeMap<>();
        ANSWER.matcher(document()).results().forEach(row -> answers.put(row.group(1), row.group(3)));
        return answers;
    }

    private static Set<String> names(Pattern pattern) throws IOException {
        return pattern.matcher(document()).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }

    private static String document() throws IOException {
        return Files.readString(DOCUMENT);
    }

    private static List<String> listed(String resource) throws IOException {
        try (InputStream in = SecurityDocTest.class.getResourceAsStream("/asvs/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("V"))
                    .toList();
        }
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(House.ROOT)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
