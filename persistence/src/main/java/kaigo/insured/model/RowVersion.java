package kaigo.insured.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;

/** 版: of a row whose former versions stay in the same table; which of them counts. */
@Embeddable
public class RowVersion {
    @Embedded
    private Provenance provenance = new Provenance();

    @Column(name = "superseded_at")
    private Instant supersededAt;

    /** Whether a later version replaced this one, or the insurer took it back. */
    public boolean replaced() {
        return supersededAt != null || provenance.takenBack();
    }

    /** 基準日 of the data: how fresh they are. */
    public LocalDate baseDate() {
        return provenance.baseDate();
    }
}
