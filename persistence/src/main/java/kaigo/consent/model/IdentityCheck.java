package kaigo.consent.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import kaigo.identifier.model.OfficeNo;
import kaigo.insured.model.PersonRowKey;

/** 本人確認: an office made sure who stands before it. It opens the care relation, and for a day the taking of consent. */
@Entity
@Table(name = "identity_check")
@IdClass(PersonRowKey.class)
public class IdentityCheck {
    /** 24時間以内の本人確認 (第2回自治体説明会: 介護事業所が自治体に代わって同意を取得する際). */
    public static final Duration GOOD_FOR_CONSENT = Duration.ofHours(24);

    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_check_id")
    @SequenceGenerator(name = "identity_check_id", sequenceName = "identity_check_id", allocationSize = 50)
    private Long id;

    @Column(name = "insured_no")
    private String insuredNo;

    @Column(name = "office_no")
    private String officeNo;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "account_id")
    private Long accountId;

    protected IdentityCheck() {} // JPA

    public IdentityCheck(PersonNo person, OfficeNo office, Method method, Long accountId, Instant at) {
        this.insurerNo = person.insurer().value();
        this.insuredNo = person.insured().value();
        this.officeNo = office.value();
        this.method = method;
        this.accountId = accountId;
        this.checkedAt = at;
    }

    /** How it was done. */
    public enum Method {
        /** 4情報の入力 */
        FOUR_ITEMS,
        /** マイナンバーカード */
        CARD
    }
}
