package kaigo.party.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** 変更の内容: one field from what to what; empty is null. */
@Embeddable
public class FieldChange implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;

    private String field;
    private String before;
    private String after;

    protected FieldChange() {} // JPA

    public FieldChange(String field, Object before, Object after) {
        this.field = field;
        this.before = text(before);
        this.after = text(after);
    }

    /** Only those that change anything. */
    public static List<FieldChange> among(FieldChange... all) {
        return List.of(all).stream()
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }

    private static String text(Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }

    public String field() {
        return field;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }
}
