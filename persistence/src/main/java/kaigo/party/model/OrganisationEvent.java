package kaigo.party.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @ElementCollection
    @CollectionTable(name = "organisation_change", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "no")
    private List<FieldChange> changes = new ArrayList<>();

    protected OrganisationEvent() {} // JPA

    public OrganisationEvent(
            OrganisationKind organisation, String number, Kind kind, long byAccountId, String reason, Instant at) {
        this(organisation, number, kind, List.of(), byAccountId, reason, at);
    }

    /** @param changes what it changed, field by field */
    public OrganisationEvent(
            OrganisationKind organisation,
            String number,
            Kind kind,
            List<FieldChange> changes,
            long byAccountId,
            String reason,
            Instant at) {
        this.changes.addAll(changes);
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

    public List<FieldChange> changes() {
        return List.copyOf(changes);
    }

    /** 出来事 */
    public enum Kind {
        /** 登録 */
        REGISTERED,
        /** 内容の変更 */
        CHANGED,
        /** 通知先の変更 */
        NOTICES_CHANGED,
        /** 初期セットアップ・利用開始日 */
        SETUP_CHANGED,
        /** 構成市町村になった市町村 */
        MEMBER_JOINED,
        /** 構成市町村でなくなった市町村 */
        MEMBER_LEFT,
        /** 病床数の変更 */
        BEDS_CHANGED,
        /** 通知先メールの変更 */
        CONTACT_CHANGED,
        /** 廃止・休止 */
        CLOSED,
        /** 再開 */
        REOPENED
    }
}
