package kaigo.edge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaigo.frame.it.Browser;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.DemoSystem;
import kaigo.starter.demo.DemoAccount;
import org.junit.jupiter.api.Test;

/**
 * 静かなログ: after logins right and wrong, searches, uploads, refusals and failures, and whatever tests ran before: no secret
 * and nothing of a person stands in a log or on a command line.
 */
class QuietLogsIT extends FromOutside {
    private static final String TYPED = "まちがえた合言葉-4711-QUIET";

    @Test
    void no_log_and_no_command_line_tells() throws Exception {
        live();
        Map<String, String> silent = secrets();
        silent.putAll(persons());

        for (Path log : logs()) {
            assertThat(found(Files.readString(log, StandardCharsets.UTF_8), silent))
                    .as(log.toString())
                    .isEmpty();
        }
        for (String commandLine : commandLines()) {
            assertThat(found(commandLine, silent)).as(commandLine).isEmpty();
        }
        assertThat(logs()).anyMatch(log -> log.endsWith("server.log")).anyMatch(log -> log.endsWith("postgres.log"));
    }

    /** What people and machines do to a system. */
    private static void live() throws Exception {
        try (Browser wrong = Browser.anybody()) {
            wrong.open("/login/public.xhtml")
                    .fill("f:user:input", "quiet-nobody")
                    .fill("f:password:input", TYPED)
                    .click("f:next");
        }
        try (Browser staff = Browser.services("hidamari-staff")) {
            staff.open("/service/persons.xhtml?q=%E8%A6%8B%E6%9C%AC%E5%A4%AA%E9%83%8E-QUIET")
                    .open("/service/person.xhtml?insurer=x&insured=y");
            staff.open("/service/register.xhtml");
            staff.fill("form:kana:input", "ミホン ソンザイシナイ").click("form:register");
        }
        try (Browser city = Browser.services("midorino-staff")) {
            city.open("/insurer/feed.xhtml").open("/insurer/feed-result.xhtml?feed=99999999999");
        }
        Line line = Line.inPublic();
        line.ask("GET", "/portal/index.xhtml?q=%E8%A6%8B%E6%9C%AC-QUIET%zz");
        line.post(
                "/login/public.xhtml",
                "f=f&f:password:input=" + "QUIET-posted",
                "Content-Type: application/x-www-form-urlencoded");
        line.ask("GET", "/health", "Authorization: Bearer QUIET-token");
        line.post(
                "/login/public.xhtml",
                "f=f&f:password:input=QUIET-undecodable%zz",
                "Content-Type: application/x-www-form-urlencoded");
    }

    private static Map<String, String> secrets() throws IOException {
        DemoSystem system = RunningSystem.get();
        Map<String, String> secrets = new LinkedHashMap<>();
        secrets.put("what was typed", "QUIET");
        try (Stream<Path> files = Files.list(system.layout().keys())) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".secret")).toList()) {
                secrets.put(
                        file.getFileName().toString(), Files.readString(file).strip());
            }
        }
        for (DemoAccount account : system.accounts().all()) {
            secrets.put("password of " + account.login(), account.password());
            secrets.put("seed of " + account.login(), account.totpSecret());
        }
        secrets.put("a test's password", "みどり野の朝は早い");
        secrets.put("a hash of a password", "$argon2id$");
        secrets.values().removeIf(String::isBlank);
        return secrets;
    }

    /** 4情報 of the demo's insured persons: name, kana, address; a birth date alone says nothing of anybody. */
    private static Map<String, String> persons() throws IOException {
        Map<String, String> persons = new LinkedHashMap<>();
        for (String feed : List.of("0411", "0412")) {
            try (InputStream csv = DemoSystem.class.getResourceAsStream("/demo/feed/" + feed + "/insured.csv")) {
                new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(row -> row.split(","))
                        .forEach(row -> {
                            persons.put("name of " + row[4], row[5]);
                            persons.put("kana of " + row[4], row[6]);
                            persons.put("address of " + row[4], row[10]);
                        });
            }
        }
        persons.values().removeIf(String::isBlank);
        assertThat(persons).hasSizeGreaterThan(30);
        return persons;
    }

    private static List<String> found(String text, Map<String, String> silent) {
        return silent.entrySet().stream()
                .filter(entry -> text.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Path> logs() throws IOException {
        DemoSystem system = RunningSystem.get();
        List<Path> logs = new ArrayList<>();
        for (Path folder :
                List.of(system.layout().logs(), system.layout().serverBase().resolve("log"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(logs::add);
            }
        }
        return logs;
    }

    /** Of every process that this user may see; other users' are nobody's business. */
    private static List<String> commandLines() throws IOException {
        List<String> commandLines = new ArrayList<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(entry -> entry.getFileName().toString().matches("[0-9]+"))
                    .toList()) {
                try {
                    commandLines.add(Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                            .replace('\0', ' '));
                } catch (IOException gone) {
                    // it ended meanwhile, or is another user's
                }
            }
        }
        assertThat(commandLines).anyMatch(line -> line.contains("org.jboss.as.standalone"));
        return commandLines;
    }
}
