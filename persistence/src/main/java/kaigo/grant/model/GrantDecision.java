package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * 交付・不交付決定: number, amount and day of one application's decision. The decision job makes them all in one set-based
 * step; nothing changes them afterwards.
 */
@Entity
@Table(name = "grant_decision")
public class GrantDecision {
    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @OneToOne
    @MapsId
    @JoinColumn(name = "application_id")
    private GrantApplication application;

    private long number;
    private boolean granted;
    private Yen amount;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected GrantDecision() {}

    public GrantApplication application() {
        return application;
    }

    /** 文書番号: 中助発R8第000123号 */
    public String number() {
        return number(application.round().id(), number);
    }

    /** As it is written on the notice. */
    public static String number(String roundId, long number) {
        return String.format("中助発%s第%06d号", roundId, number);
    }

    public boolean isGranted() {
        return granted;
    }

    public Yen amount() {
        return amount;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
