package kaigo.document.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * CSVの一項目: text that a spreadsheet shows as text. What it would take for a formula ({@code = + - @}, tab, line break at the
 * beginning, also in full width) gets an apostrophe before it: the one place for that (security.md). A file of ours that
 * comes back, corrected, is read with {@link #plain}, so that nothing is changed by the journey.
 */
public record CsvCell(String text) {
    /** Behind an apostrophe too, or what had one already could not be told from what got one here. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\s\\x00\\uFEFF]*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*", Pattern.DOTALL);
    /** A plain number may be negative. */
    private static final Pattern NUMBER = Pattern.compile("'*[+-]?\\d+(\\.\\d+)?");

    public static String of(Object value) {
        return new CsvCell(value == null ? "" : value.toString()).toString();
    }

    /** A whole row. */
    public static List<String> row(List<String> fields) {
        return fields.stream().map(CsvCell::of).toList();
    }

    /** The text as it was before {@link #of}. */
    public static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    @Override
    public String toString() {
        return isFormula(text) ? "'" + text : text;
    }
}
