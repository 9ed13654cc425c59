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
import jakarta.persistence.Version;
import java.time.Instant;
import kaigo.insured.model.PersonRowKey;

/**
 * 包括同意: one answer of a person, yes or no, with the wording shown, who took it and who signed. It covers what is stored
 * now and later, for every 担当事業所. A new answer supersedes the former one; nothing is deleted.
 */
@Entity
@Table(name = "consent")
@IdClass(PersonRowKey.class)
public class Consent {
    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_id")
    @SequenceGenerator(name = "consent_id", sequenceName = "consent_id", allocationSize = 50)
    private Long id;

    @Column(name = "insured_no")
    private String insuredNo;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    @Column(name = "text_version")
    private String textVersion;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "taker_no")
    private String takerNo;

    @Column(name = "taker_name")
    private String takerName;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Signer.Kind signer;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_proof")
    private String signerProof;

    private String note;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Version
    private long version;

    protected Consent() {} // JPA

    public Consent(
            PersonNo person, boolean given, ConsentText text, Channel channel, Taker taker, Signer signer, Instant at) {
        this.insurerNo = person.insurer().value();
        this.insuredNo = person.insured().value();
        this.state = given ? ConsentState.GIVEN : ConsentState.REFUSED;
        this.textVersion = text.version();
        this.channel = channel;
        this.takerNo = taker.organisationNo();
        this.takerName = taker.organisationName();
        this.accountId = taker.accountId();
        this.signer = signer.kind();
        this.signerName = signer.name();
        this.signerProof = signer.proof();
        this.answeredAt = at;
    }

    public ConsentState state() {
        return state;
    }

    /** 新しい答え: this answer is followed by another. @throws ConsentInForce when a consent in force would be asked again */
    public void supersede(Instant at) {
        if (state == ConsentState.GIVEN) {
            throw new ConsentInForce();
        }
        supersededAt = at;
    }

    /** 同意の撤回. @throws NoConsentToWithdraw unless given */
    public void withdraw(String by, Instant at) {
        if (state != ConsentState.GIVEN || supersededAt != null) {
            throw new NoConsentToWithdraw();
        }
        state = ConsentState.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** 取得の経路 */
    public enum Channel {
        /** 認定申請書の同意欄 */
        APPLICATION,
        /** 市町村への申し出 */
        STATEMENT,
        /** 市町村に代わり事業所で (介護WEBサービス) */
        OFFICE,
        /** 利用者のページ */
        CITIZEN
    }

    /** 取得者: the organisation and, where one acted, the account that took the answer. */
    public record Taker(String organisationNo, String organisationName, Long accountId) {}
}
