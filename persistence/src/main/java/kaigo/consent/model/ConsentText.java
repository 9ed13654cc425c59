package kaigo.consent.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 同意文: the wording of the 同意欄, in force from a day until the next version. */
@Entity
@Table(name = "consent_text")
public class ConsentText {
    @Id
    private String version;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    private String body;

    protected ConsentText() {} // JPA

    public String version() {
        return version;
    }

    public LocalDate holdsFrom() {
        return holdsFrom;
    }

    /** As it is read out: with the municipality's name in its places. */
    public String bodyFor(String municipality) {
        return body.replace("{0}", municipality);
    }
}
