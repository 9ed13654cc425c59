package kaigo.audit.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 位置: a record's place in the list; the next page begins behind it, however many rows lie before. */
public record AuditPlace(Instant at, long id) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})-(\\d{1,9})-(\\d{1,18})");

    /** From an address; empty when it isn't a place. */
    public static Optional<AuditPlace> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        try {
            return form.matches()
                    ? Optional.of(new AuditPlace(
                            Instant.ofEpochSecond(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))),
                            Long.parseLong(form.group(3))))
                    : Optional.empty();
        } catch (DateTimeException outOfTime) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at.getEpochSecond() + "-" + at.getNano() + "-" + id;
    }
}
