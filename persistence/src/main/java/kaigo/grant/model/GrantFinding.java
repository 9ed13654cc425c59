package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * 指摘: what a check found, at which field. Reason and remedy are sentences of the bundle under the code; the argument
 * fills their place.
 */
@Embeddable
public class GrantFinding {
    @Column(name = "field")
    private String field;

    @Enumerated(EnumType.STRING)
    private FindingCode code;

    private String argument;

    protected GrantFinding() {}

    public GrantFinding(String field, FindingCode code, String argument) {
        this.field = field;
        this.code = code;
        this.argument = argument;
    }

    public GrantFinding(String field, FindingCode code) {
        this(field, code, null);
    }

    public String field() {
        return field;
    }

    public FindingCode code() {
        return code;
    }

    public String argument() {
        return argument;
    }

    public boolean isBlocking() {
        return code.isBlocking();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrantFinding that
                && field.equals(that.field)
                && code == that.code
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
