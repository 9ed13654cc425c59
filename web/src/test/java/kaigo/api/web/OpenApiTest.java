package kaigo.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 仕様書と資源: the published document names every resource there is, and none that isn't. */
class OpenApiTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path DOCUMENT = Path.of("src/main/resources/kaigo/api/web/openapi.json");
    private static final Pattern ROOT = Pattern.compile("@Path\\(\"([^\"]+)\"\\)[^{}]*?class ");
    private static final Pattern METHOD = Pattern.compile("(?s)@(GET|PUT|POST|DELETE)\\b(.*?)public ");
    private static final Pattern BELOW = Pattern.compile("@Path\\(\"([^\"]+)\"\\)");
    private static final Pattern DOCUMENTED = Pattern.compile("(?ms)^ {4}\"(/[^\"]*)\": \\{$(.*?)^ {4}\\}");
    private static final Pattern DOCUMENTED_METHOD = Pattern.compile("(?m)^ {6}\"([a-z]+)\": \\{$");

    @Test
    void the_document_names_what_there_is() throws IOException {
        assertThat(documented()).isEqualTo(resources());
    }

    private static Set<String> documented() throws IOException {
        return DOCUMENTED
                .matcher(Files.readString(DOCUMENT))
                .results()
                .flatMap(path -> DOCUMENTED_METHOD
                        .matcher(path.group(2))
                        .results()
                        .map(method -> method.group(1).toUpperCase() + " " + path.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> resources() throws IOException {
        Set<String> resources = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Resource.java"))
                    .toList()) {
                String text = Files.readString(file);
                Matcher root = ROOT.matcher(text);
                if (root.find()) {
                    METHOD.matcher(text.substring(root.end()))
                            .results()
                            .map(method -> method.group(1) + " /" + root.group(1) + below(method.group(2)))
                            .forEach(resources::add);
                }
            }
        }
        return resources;
    }

    /** {id : [0-9]+} is {id} to a client. */
    private static String below(String annotations) {
        Matcher below = BELOW.matcher(annotations);
        return below.find() ? "/" + below.group(1).replaceAll("\\{(\\w+) : [^/]*\\}", "{$1}") : "";
    }
}
