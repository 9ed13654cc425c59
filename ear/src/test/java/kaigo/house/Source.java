package kaigo.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 原文: the source of a class, for the Japanese terms that stand first in its comments and in no class file. */
record Source(Path file, String text) {
    private static final String ANNOTATIONS = "(?:@[A-Z]\\w*(?:\\([^)]*\\))?\\s*)*";
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final Pattern TYPE =
            Pattern.compile(COMMENT + ANNOTATIONS + "(?:public )?(?:final )?(?:class|enum|record) ", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile(COMMENT + "([A-Z][A-Z_0-9]*)\\b", Pattern.DOTALL);
    /** A term ends where punctuation or English begins. */
    private static final Pattern TERM = Pattern.compile("^(.+?)(?=[:;.,@。]|\\s[A-Za-z(@]|\\s*$)", Pattern.DOTALL);

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    static List<Source> of(String module) {
        try (Stream<Path> files = Files.walk(House.ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source of(String module, Class<?> type) {
        return read(House.ROOT
                .resolve(module)
                .resolve("src/main/java")
                .resolve(type.getName().replace('.', '/') + ".java"));
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String className() {
        return file.getFileName().toString().replace(".java", "");
    }

    /** The Japanese term of the class itself. */
    Optional<String> term() {
        Matcher comment = TYPE.matcher(text);
        return comment.find() ? term(comment.group(1)) : Optional.empty();
    }

    /** The Japanese term of a public method. */
    Optional<String> termOf(String method) {
        Matcher comment = Pattern.compile(
                        COMMENT + ANNOTATIONS + "public [^;{}=(]*\\b" + method + "\\(", Pattern.DOTALL)
                .matcher(text);
        return comment.find() ? term(comment.group(1)) : Optional.empty();
    }

    /** The comments of an enum's constants, whole, in the order of the source. */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        Matcher constant = CONSTANT.matcher(text);
        while (constant.find()) {
            constants.put(constant.group(2), plain(constant.group(1)));
        }
        return constants;
    }

    private static Optional<String> term(String comment) {
        Matcher term = TERM.matcher(plain(comment));
        return term.find() && JAPANESE.matcher(term.group(1)).find()
                ? Optional.of(term.group(1).strip())
                : Optional.empty();
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", "").replaceAll("\\s+", " ").strip();
    }
}
