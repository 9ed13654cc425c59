package kaigo.grant.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kaigo.party.model.FieldChange;

/** 募集回の履歴: who opened or changed a round, when, why, and what it was before. */
@Entity
@Table(name = "grant_round_event")
public class RoundEvent {
    @Id
    @SequenceGenerator(name = "grant_round_event_id", sequenceName = "grant_round_event_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_round_event_id")
    private Long id;

    @Column(name = "round_id")
    private String roundId;

    private Instant at;

    @Column(name = "by_account_id")
    private long byAccountId;

    private boolean opened;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "grant_round_change", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "no")
    private List<FieldChange> changes = new ArrayList<>();

    protected RoundEvent() {} // JPA

    /** @param opened whether the round was opened by it; else it was changed */
    public RoundEvent(String roundId, boolean opened, List<FieldChange> changes, String reason, Doer doer) {
        this.roundId = roundId;
        this.opened = opened;
        this.changes.addAll(changes);
        this.reason = reason;
        this.byAccountId = doer.accountId();
        this.at = doer.at();
    }

    public Instant at() {
        return at;
    }

    public long byAccountId() {
        return byAccountId;
    }

    public boolean isOpened() {
        return opened;
    }

    public String reason() {
        return reason;
    }

    public List<FieldChange> changes() {
        return List.copyOf(changes);
    }
}
