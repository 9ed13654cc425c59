package kaigo.house;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import kaigo.feed.model.FeedCode;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FieldDescription;
import kaigo.feed.model.Manifest;

/** 連携レイアウトの文書: the files that insurers send, from the layouts that the parser reads and the words of the page. */
final class FeedLayoutDoc {
    private final Properties words = new Properties();

    private FeedLayoutDoc() throws IOException {
        try (Reader bundle =
                Files.newBufferedReader(House.ROOT.resolve("web/src/main/resources/kaigo/messages/feed.properties"))) {
            words.load(bundle);
        }
    }

    static String text() throws IOException {
        FeedLayoutDoc doc = new FeedLayoutDoc();
        return """
                # 連携レイアウト：保険者データ連携のファイル

                <!-- Written by `WrittenDocsTest` from the layouts (`kaigo.feed.model.*Layout`), never by hand. After a change:
                `%s` -->

                ## ファイルの決まり
                """.formatted(Written.COMMAND)
                + doc.rules()
                + "\n### " + doc.words.getProperty("manifest.title") + "\n" + doc.words.getProperty("manifest.lead")
                + "\n\n| 項目 | 内容 | 見本 |\n|---|---|---|\n"
                + Manifest.columns("131011").stream().map(doc::column).collect(joining())
                + "\n"
                + Arrays.stream(FeedKind.values()).map(doc::kind).collect(joining("\n"))
                + """

                ## 番号と、どう直すか
                `KF-0nn` は連携の全体を断り、何も変えません。`KF-1nn` は項目、`KF-2nn` は行の中の組合せ、`KF-3nn` はほかの行との関係で、その行だけを反映しません。

                | 番号 | どう直すか |
                |---|---|
                """
                + Arrays.stream(FeedCode.values())
                        .map(code -> "| %s | %s |".formatted(code.code(), doc.sentence(code)))
                        .collect(joining("\n"))
                + "\n";
    }

    private String rules() {
        return Stream.of("file", "manifest", "text", "key", "delete", "initial", "paper")
                .map(rule -> "- " + words.getProperty("layout." + rule) + "\n")
                .collect(joining());
    }

    private String sentence(FeedCode code) {
        return words.getProperty(code.code()).replace("{0}", "…").replace("{1}", "…");
    }

    private String column(Manifest.Column column) {
        return "| %s | %s | `%s` |\n"
                .formatted(column.heading(), words.getProperty("manifest." + column.number()), column.sample());
    }

    private String kind(FeedKind kind) {
        return "## %s（%s）\n\n| 項目 | 必須 | 形 | コード | 見本 |\n|---|---|---|---|---|\n"
                        .formatted(
                                words.getProperty("kind." + kind), kind.layout().fileName())
                + kind.layout().described().stream().map(this::field).collect(joining())
                + "\n";
    }

    private String field(FieldDescription field) {
        return "| %s%s | %s | %s | %s | %s |\n"
                .formatted(
                        field.heading(),
                        field.key() ? "（キー）" : "",
                        words.getProperty("need." + field.need()),
                        form(field),
                        field.codes().entrySet().stream()
                                .map(code -> "`" + code.getKey() + "` " + code.getValue())
                                .collect(joining("、")),
                        field.sample());
    }

    private String form(FieldDescription field) {
        String form = words.getProperty("form." + field.form());
        String limit = switch (field.form()) {
            case TEXT, PROSE, KANA ->
                words.getProperty("form.upToLength").replace("{0}", "%,d".formatted(field.length()));
            case NUMBER ->
                field.highest() == null
                        ? words.getProperty("form.upToDigits").replace("{0}", String.valueOf(field.length()))
                        : words.getProperty("form.upTo").replace("{0}", String.valueOf(field.highest()));
            default -> "";
        };
        return form + limit;
    }
}
