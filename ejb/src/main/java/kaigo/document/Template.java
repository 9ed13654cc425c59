package kaigo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 文書のひな形: a text with places like {amount}. A place without a value is an error, never an empty gap. */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** The resource beside a class. */
    public static Template of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Filled for plain text. */
    public String text(Map<String, String> values) {
        return fill(values, UnaryOperator.identity());
    }

    /** Filled for XHTML: values are escaped, their line ends become breaks. */
    public String xhtml(Map<String, String> values) {
        return fill(values, Template::escape);
    }

    private String fill(Map<String, String> values, UnaryOperator<String> writing) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + place.group());
            }
            return Matcher.quoteReplacement(writing.apply(value));
        });
    }

    /** Characters that XML doesn't know (control characters from somebody's clipboard) are left out. */
    private static String escape(String value) {
        return NOT_XML.matcher(value)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
