package kaigo.insured.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * 行の鍵: key of every row that a person owns, {@code (insurer_no, id)}, so that the tables can be distributed by insurer
 * over many database nodes. The names of its fields are those of the entities that use it as their {@code IdClass}.
 */
public class PersonRowKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private String insurerNo;
    private Long id;

    public PersonRowKey() {} // JPA

    public PersonRowKey(String insurerNo, Long id) {
        this.insurerNo = insurerNo;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonRowKey key
                && Objects.equals(insurerNo, key.insurerNo)
                && Objects.equals(id, key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(insurerNo, id);
    }
}
