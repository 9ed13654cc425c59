package kaigo.assessment.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 認定調査票の様式: the items of the 基本調査 with the choices and codes of each, as a version of the form has them. Data, not
 * code: the feed, its checks and the pages read the same file.
 *
 * @param items the 74 items and the 2 自立度 in the order of the form
 */
public record SurveyForm(List<Item> items) {
    /** 2009年の様式, in use. */
    public static final SurveyForm IN_USE = read("/kaigo/assessment/survey-2009.tsv");

    /** The number under which the 障害高齢者の日常生活自立度 stands. */
    public static final String PHYSICAL_INDEPENDENCE = "7-1";

    /** The number under which the 認知症高齢者の日常生活自立度 stands. */
    public static final String DEMENTIA_INDEPENDENCE = "7-2";

    /**
     * 調査項目.
     *
     * @param no its number on the form: 1-3
     * @param choices name by code
     */
    public record Item(String no, String name, Map<String, String> choices) {
        public String[] codes() {
            return choices.keySet().toArray(String[]::new);
        }

        /** 特記事項 are written by the number of the question: 1-1 for all parts of 麻痺. */
        String question() {
            String[] parts = no.split("-");
            return parts[0].equals("6") ? parts[0] : parts[0] + "-" + parts[1];
        }
    }

    public Item item(String no) {
        return items.stream().filter(item -> item.no().equals(no)).findFirst().orElseThrow();
    }

    /** Numbers under which 特記事項 are kept. */
    public List<String> questions() {
        return items.stream().map(Item::question).distinct().toList();
    }

    private static SurveyForm read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SurveyForm.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return new SurveyForm(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(fields -> new Item(fields[0], fields[1], choices(fields[2])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> choices(String text) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream<String[]> pairs = Arrays.stream(text.split("\\|")).map(pair -> pair.split("=", 2));
        pairs.forEach(pair -> choices.put(pair[0], pair[1]));
        return choices;
    }
}
