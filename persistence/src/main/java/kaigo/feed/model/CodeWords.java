package kaigo.feed.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaigo.assessment.model.SurveyForm;
import kaigo.identifier.model.CareLevel;

/** コードの意味: what the codes of the layouts mean, for those who write the files. */
final class CodeWords {
    private static final Map<String, String> OF_PRESENCE = inOrder("0=非該当|1=該当");
    private static final Map<String, Map<String, String>> WORDS = read("/kaigo/feed/codes.tsv");

    private CodeWords() {}

    /** Word by code, in the order of the codes; empty for a field without codes. */
    static Map<String, String> of(FeedKind kind, FeedField field) {
        if (field.form() == FieldForm.CARE_LEVEL) {
            Map<String, String> levels = new LinkedHashMap<>();
            Arrays.stream(CareLevel.values()).forEach(level -> levels.put(level.code(), level.label()));
            return levels;
        }
        if (field.form() == FieldForm.FLAG) {
            return OF_PRESENCE;
        }
        return field.form() instanceof FieldForm.Codes codes ? words(kind, field.heading(), codes.known()) : Map.of();
    }

    private static Map<String, String> words(FeedKind kind, String heading, List<String> codes) {
        Map<String, String> own = WORDS.get(kind + " " + heading);
        if (own != null) {
            return own;
        }
        if (WORDS.containsKey("* " + heading)) {
            return WORDS.get("* " + heading);
        }
        return SurveyForm.IN_USE.items().stream()
                .filter(item -> heading.equals(item.name()) || heading.equals(item.no() + " " + item.name()))
                .map(SurveyForm.Item::choices)
                .findFirst()
                .orElse(codes.equals(List.of("0", "1")) ? OF_PRESENCE : Map.of());
    }

    private static Map<String, Map<String, String>> read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CodeWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            Map<String, Map<String, String>> words = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(fields -> words.put(fields[0] + " " + fields[1], inOrder(fields[2])));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> inOrder(String choices) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(choices.split("\\|"))
                .map(choice -> choice.split("=", 2))
                .forEach(pair -> words.put(pair[0], pair[1]));
        return words;
    }
}
