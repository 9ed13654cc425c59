package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * 指摘: what a check found, at which field. Reason and remedy are sentences of the bundle under the code; the argument
 * fills their place.
 */
@Embeddable
public class GrantFinding {
    @Column(name = "field")
    private String field;

    private String code;
    private String argument;

    protected GrantFinding() {}

    public GrantFinding(String field, String code, String argument) {
        this.field = field;
        this.code = code;
        this.argument = argument;
    }

    public GrantFinding(String field, String code) {
        this(field, code, null);
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public String argument() {
        return argument;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrantFinding that
                && field.equals(that.field)
                && code.equals(that.code)
                && Objects.equals(argument, that.argument);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, code, argument);
    }

    @Override
    public String toString() {
        return field + ":" + code + (argument == null ? "" : "(" + argument + ")");
    }
}
