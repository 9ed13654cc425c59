package kaigo.edge.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** アドレスの一覧: every page and servlet of the web module, as its sources say. */
final class Addresses {
    private static final Path WEB =
            Path.of("").toAbsolutePath().resolveSibling("web").resolve("src/main");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private Addresses() {}

    /** /portal/index.xhtml and the like. */
    static List<String> pages() {
        Path webapp = WEB.resolve("webapp");
        return files(webapp, ".xhtml")
                .map(page -> "/" + webapp.relativize(page))
                .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                .sorted()
                .toList();
    }

    static List<String> all() {
        return Stream.concat(pages().stream(), servlets().stream()).toList();
    }

    /** /health and the like, "/" among them. */
    static List<String> servlets() {
        return files(WEB.resolve("java"), ".java")
                .flatMap(source -> SERVLET.matcher(text(source)).results())
                .flatMap(annotation -> QUOTED.matcher(annotation.group(1)).results())
                .map(quoted -> quoted.group(1))
                .map(path -> path.isEmpty() ? "/" : path.replace("/*", "/x"))
                .distinct()
                .sorted()
                .toList();
    }

    /** A script, a style sheet, a picture. */
    static List<String> assets() {
        Path webapp = WEB.resolve("webapp");
        return Stream.of(".css", ".js", ".svg")
                .flatMap(ending -> files(webapp, ending).limit(3))
                .map(file -> "/" + webapp.relativize(file))
                .toList();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
