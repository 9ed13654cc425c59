package kaigo.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kaigo.account.model.OrganisationKind;

/** 組織の履歴: what the operator did with an organisation, when, and why. */
@Entity
@Table(name = "organisation_event")
public class OrganisationEvent {
    @Id
    @SequenceGenerator(name = "organisation_event_id", sequenceName = "organisation_event_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_event_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind organisation;

    @Column(name = "organisation_no")
    private String organisationNo;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "by_account_id")
    private long byAccountId;

    private String reason;

    protected OrganisationEvent() {} // JPA

    public OrganisationEvent(
            OrganisationKind organisation, String number, Kind kind, long byAccountId, String reason, Instant at) {
        this.organisation = organisation;
        this.organisationNo = number;
        this.kind = kind;
        this.byAccountId = byAccountId;
        this.reason = reason;
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    public Kind kind() {
        return kind;
    }

    public long byAccountId() {
        return byAccountId;
    }

    public String reason() {
        return reason;
    }

    /** 出来事 */
    public enum Kind {
        /** 通知先メールの変更 */
        CONTACT_CHANGED,
        /** 廃止・休止 */
        CLOSED,
        /** 再開 */
        REOPENED
    }
}
