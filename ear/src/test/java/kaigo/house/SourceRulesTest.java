package kaigo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 書き方の規則: sizes, and what may not stand in a page. */
class SourceRulesTest {
    private static final int CLASS_LINES = 300;
    private static final int PAGE_LINES = 120;
    private static final int JOB_LINES = 40;
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    /** Comments, and what a composite says of itself to developers. */
    private static final Pattern NOT_SHOWN = Pattern.compile("<!--.*?-->|shortDescription=\"[^\"]*\"", Pattern.DOTALL);

    @Test
    void classes_can_be_read_in_a_sitting() {
        assertThat(sources(".java", path -> lines(path) > CLASS_LINES)).isEmpty();
    }

    @Test
    void pages_are_short() {
        assertThat(sources(".xhtml", path -> lines(path) > PAGE_LINES)).isEmpty();
    }

    @Test
    void jobs_read_as_the_procedure() {
        assertThat(sources(".xml", path -> path.toString().contains("batch-jobs") && lines(path) > JOB_LINES))
                .isEmpty();
    }

    @Test
    void pages_take_their_words_from_the_bundles() {
        assertThat(sources(
                        ".xhtml",
                        path -> inWebapp(path)
                                && JAPANESE.matcher(
                                                NOT_SHOWN.matcher(text(path)).replaceAll(""))
                                        .find()))
                .isEmpty();
    }

    @Test
    void pages_carry_no_inline_script_or_style() {
        assertThat(sources(
                        ".xhtml",
                        path -> inWebapp(path)
                                && !path.toString().contains("/resources/")
                                && Pattern.compile("<script(?![^>]*src)|\\sstyle=\"|\\son[a-z]+=\"")
                                        .matcher(text(path))
                                        .find()))
                .isEmpty();
    }

    @Test
    void every_package_says_why_it_exists() throws IOException {
        try (Stream<Path> folders = Files.walk(House.ROOT)) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> folder.toString().contains("/src/main/java/"))
                            .filter(SourceRulesTest::holdsJava)
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                    .isEmpty();
        }
    }

    /** Keys and passwords come from where the system runs; what a test needs it makes. */
    @Test
    void no_key_is_in_the_repository() throws IOException {
        Pattern key = Pattern.compile("-----BEGIN ([A-Z]+ )*PRIVATE" + " KEY-----");
        Pattern store = Pattern.compile(".*\\.(p12|pfx|jks|jceks|key|secret|env)");
        try (Stream<Path> files = Files.walk(House.ROOT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !Pattern.compile("/(target|\\.git|\\.local)(/|$)")
                                    .matcher("/" + House.ROOT.relativize(file))
                                    .find())
                            .filter(file ->
                                    store.matcher(file.getFileName().toString()).matches()
                                            || key.matcher(latin(file)).find()))
                    .isEmpty();
        }
    }

    private static String latin(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean inWebapp(Path path) {
        return path.toString().contains("/src/main/webapp/");
    }

    private static List<Path> sources(String ending, Predicate<Path> offends) {
        try (Stream<Path> files = Files.walk(House.ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().contains("/src/main/"))
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(offends)
                    .map(House.ROOT::relativize)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path path) {
        return (int) text(path).lines().count();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
