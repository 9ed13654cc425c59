package kaigo.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked for beside the name: {@code key=value} words, as {@code persons=20000} for a smaller size. */
record BenchOptions(Path project, Map<String, String> words) {
    static BenchOptions of(Path project, Stream<String> words) {
        return new BenchOptions(
                project,
                words.map(word -> word.split("=", 2))
                        .collect(Collectors.toMap(word -> word[0], word -> word.length > 1 ? word[1] : "")));
    }

    int number(String key, int usual) {
        return Integer.parseInt(words.getOrDefault(key, Integer.toString(usual)));
    }
}
