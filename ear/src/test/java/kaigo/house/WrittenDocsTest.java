package kaigo.house;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaigo.account.model.Right;
import kaigo.account.model.Role;
import org.junit.jupiter.api.Test;

/** 権限の表と監査の目録: written from the code, so that they can't be out of date. */
class WrittenDocsTest {
    private static final Pattern EDGE_EVENT =
            Pattern.compile("(?:audit|doors)\\s*\\.(allowed|denied|refused|failed)\\(([^;]*);", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z][A-Za-z]+) ?\"");
    private static final Pattern SYSTEM_ACTOR = Pattern.compile("Actor\\.system\\(\"([^\"]+)\"");
    private static final String BY_HAND =
            "Written by `WrittenDocsTest`, never by hand. After a change:\n`" + Written.COMMAND + "`\n\n";

    @Test
    void the_table_of_rights() throws IOException {
        Map<String, String> roles = Source.of("persistence", Role.class).constants();
        String text = "# Rights: role × right × use case\n\n" + BY_HAND + "## Roles\n\n| role | who |\n|---|---|\n"
                + Arrays.stream(Role.values())
                        .map(role -> "| %s | %s |".formatted(role, roles.get(role.name())))
                        .collect(joining("\n"))
                + "\n\n## Rights\n\n| right | what | roles | use cases |\n|---|---|---|---|\n"
                + Arrays.stream(Right.values()).map(WrittenDocsTest::right).collect(joining("\n"))
                + "\n";

        Written.saysWhatTheCodeSays("docs/rights.md", text);
    }

    @Test
    void the_catalogue_of_audit_events() throws IOException {
        String text = "# Audit events\n\n" + BY_HAND + """
                A record holds: instant, account (or job, or API client), organisation, serial of the client certificate, use case, \
                outcome, reason, request id. Outcomes: `ALLOWED` (done), `DENIED` (no right), `REFUSED` (a rule said no; the reason is \
                the message's key), `FAILED` (broke; the reason is the exception's class). Nothing personal beyond identifiers.

                ## Use cases

                | event | right | what |
                |---|---|---|
                """
                + UseCase.all().stream()
                        .map(one -> "| `%s` | %s | %s |".formatted(one.id(), one.right(), one.name()))
                        .collect(joining("\n"))
                + "\n\n## Edge: what never reaches a service\n\n| event | outcome | noted by |\n|---|---|---|\n"
                + edgeEvents().stream().collect(joining("\n"))
                + "\n\n## Actors that are no persons\n\n| actor | where |\n|---|---|\n"
                + systemActors().entrySet().stream()
                        .map(one -> "| `%s` | %s |".formatted(one.getKey(), one.getValue()))
                        .collect(joining("\n"))
                + "\n";

        Written.saysWhatTheCodeSays("docs/audit-events.md", text);
    }

    @Test
    void the_layouts_of_the_feed() throws IOException {
        Written.saysWhatTheCodeSays("docs/feed-layout.md", FeedLayoutDoc.text());
    }

    /** What the auditor's page calls them. */
    @Test
    void the_names_of_use_cases_on_the_page() throws IOException {
        String text = "# Written by WrittenDocsTest from the comments of services and rights (docs/audit-events.md).\n"
                + UseCase.all().stream().map(one -> one.id() + "=" + one.name()).collect(joining("\n"))
                + "\n";

        Written.saysWhatTheCodeSays("web/src/main/resources/kaigo/messages/usecase.properties", text);
    }

    private static String right(Right right) {
        String roles = right.roles().contains(Role.ANYONE)
                ? "everyone"
                : right.roles().stream().map(Role::name).collect(joining(", "));
        String useCases = UseCase.all().stream()
                .filter(one -> one.right() == right)
                .map(one -> "`" + one.id() + "`")
                .collect(joining("<br>"));
        return "| %s | %s | %s | %s |".formatted(right, UseCase.nameOf(right), roles, useCases);
    }

    private static Set<String> edgeEvents() {
        Set<String> events = new TreeSet<>();
        for (Source source : sources()) {
            Matcher written = EDGE_EVENT.matcher(source.text());
            while (written.find()) {
                Matcher event = LITERAL.matcher(written.group(2));
                while (event.find()) {
                    events.add("| `%s` | %s | `%s` |"
                            .formatted(event.group(1), written.group(1).toUpperCase(), source.className()));
                }
            }
        }
        return events;
    }

    /** Timers name themselves; a job is named by its XML. */
    private static Map<String, String> systemActors() throws IOException {
        Map<String, String> actors = new TreeMap<>();
        for (Source source : sources()) {
            Matcher actor = SYSTEM_ACTOR.matcher(source.text());
            while (actor.find()) {
                actors.put(actor.group(1), "`" + source.className() + "`");
            }
        }
        try (Stream<Path> jobs = Files.list(House.ROOT.resolve("batch/src/main/resources/META-INF/batch-jobs"))) {
            jobs.map(job -> job.getFileName().toString())
                    .forEach(job -> actors.put(job.replace(".xml", ""), "`" + job + "`"));
        }
        return actors;
    }

    private static List<Source> sources() {
        return Stream.of("ejb", "batch", "web")
                .flatMap(module -> Source.of(module).stream())
                .toList();
    }
}
