package kaigo.insured.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 来歴: where a row of a person came from, how fresh it is, and whether the insurer took it back. */
@Embeddable
public class Provenance {
    /** Never empty: so EclipseLink never leaves the whole value out. */
    private String origin;

    @Column(name = "base_date")
    private LocalDate baseDate;

    @Column(name = "deleted_on")
    private LocalDate deletedOn;

    /** 出どころ: FEED, unless it was typed at a screen. */
    public String origin() {
        return origin;
    }

    /** 操作 D: the insurer took the row back; it is kept, and counts no more. */
    public boolean takenBack() {
        return deletedOn != null;
    }

    /** 基準日 of the data: how fresh they are. */
    public LocalDate baseDate() {
        return baseDate;
    }
}
