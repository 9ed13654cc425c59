package kaigo.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaigo.account.model.Right;
import kaigo.account.model.Role;
import kaigo.frame.web.Page;
import org.junit.jupiter.api.Test;

/** 画面の表: every address declares its right, and docs/pages.md says what the edge does. */
class PagesDocTest {
    private static final Path DOCUMENT = Path.of("../docs/pages.md");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern RESOURCE = Pattern.compile("@Path\\((\"[^\"]*\")\\)\\s+(?:public )?class");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final String HEAD = """
            # Pages: who opens what

            Written by `PagesDocTest` from `Place` (areas) and `Page` (rights); never by hand. After a change:
            `mvn -o -pl persistence,ejb,web test -Dtest=PagesDocTest -Dsurefire.failIfNoSpecifiedTests=false -Dkaigo.write-docs=true`.
            `AccessIT` tries every line with every role against the running system.

            | address | listener | right | roles |
            |---|---|---|---|
            """;

    @Test
    void every_page_of_an_area_declares_its_right() throws IOException {
        assertThat(addresses().stream()
                        .filter(path ->
                                place(path).filter(place -> !place.isOpen()).isPresent())
                        .filter(path -> Page.of(path).isEmpty()))
                .as("pages without a line in kaigo.frame.web.Page")
                .isEmpty();
    }

    @Test
    void the_document_says_what_the_edge_does() throws IOException {
        String now = HEAD + addresses().stream().map(PagesDocTest::line).collect(Collectors.joining("\n")) + "\n";
        if (Boolean.getBoolean("kaigo.write-docs")) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/pages.md; its head says how to write it anew")
                .isEqualTo(now);
    }

    private static String line(String path) {
        Optional<Place> place = place(path);
        if (place.isEmpty()) {
            return "| `%s` | none | | |".formatted(path);
        }
        String listeners = place.get().listeners().stream()
                .map(listener -> listener.name().toLowerCase())
                .sorted()
                .collect(Collectors.joining(", "));
        String rights = Page.of(path)
                .map(page -> page.rights().stream().map(Right::name).sorted().collect(Collectors.joining(", ")))
                .orElse("");
        String roles = place.get().isOpen()
                ? "everyone"
                : Arrays.stream(Role.values())
                        .filter(role -> place.get().admits(Set.of(role)) && Page.admits(path, Set.of(role)))
                        .map(Role::name)
                        .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s |".formatted(path, listeners, rights, roles);
    }

    private static Optional<Place> place(String path) {
        return Stream.of(Listener.values())
                .flatMap(listener -> Place.of(path, listener).stream())
                .findFirst();
    }

    /** Every address that something answers: pages, servlets, resources of the API. */
    private static TreeSet<String> addresses() throws IOException {
        TreeSet<String> addresses = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String path = "/" + PAGES.relativize(page).toString().replace('\\', '/');
            if (!path.startsWith("/WEB-INF/") && !path.startsWith("/resources/")) {
                addresses.add(path);
            }
        }
        for (Path source : files(SOURCES, ".java")) {
            String text = Files.readString(source);
            addresses.addAll(declared(SERVLET, text, ""));
            addresses.addAll(declared(RESOURCE, text, "/api/"));
        }
        return addresses;
    }

    private static Set<String> declared(Pattern declaration, String text, String root) {
        Set<String> paths = new TreeSet<>();
        Matcher found = declaration.matcher(text);
        while (found.find()) {
            Matcher quoted = QUOTED.matcher(found.group(1));
            while (quoted.find()) {
                paths.add(root + quoted.group(1));
            }
        }
        return paths;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
