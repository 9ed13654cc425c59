package kaigo.certificate.model;

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

/** 電子証明書の履歴: what was done with an application or a certificate, when, and by whom. */
@Entity
@Table(name = "certificate_event")
public class CertificateEvent {
    @Id
    @SequenceGenerator(name = "certificate_event_id", sequenceName = "certificate_event_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_event_id")
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String serial;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "by_account_id")
    private Long byAccountId;

    private String detail;

    protected CertificateEvent() {} // JPA

    /**
     * @param applicationId null when no application led to the certificate
     * @param serial null while there is none
     * @param byAccountId who did it; null: the system
     * @param detail codes only, or null
     */
    public CertificateEvent(Long applicationId, String serial, Kind kind, Long byAccountId, String detail, Instant at) {
        this.applicationId = applicationId;
        this.serial = serial;
        this.kind = kind;
        this.byAccountId = byAccountId;
        this.detail = detail;
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    public Kind kind() {
        return kind;
    }

    public Long byAccountId() {
        return byAccountId;
    }

    public String detail() {
        return detail;
    }

    /** 出来事 */
    public enum Kind {
        /** 申請 */
        APPLIED,
        /** 更新の申請 */
        RENEWAL_APPLIED,
        /** 入金の確認 */
        PAID,
        /** 発行の許可 */
        RELEASED,
        /** 発行用パスワードの作成 */
        PASSWORD_MADE,
        /** 発行用パスワードの誤り */
        PASSWORD_WRONG,
        /** 誤りが続いたため終了 */
        CLOSED,
        /** 取下げ */
        WITHDRAWN,
        /** 発行 (PKCS#12) */
        ISSUED_WITH_KEY,
        /** 発行 (CSR) */
        ISSUED_FOR_REQUEST,
        /** 発行の失敗: nothing was given out. */
        ISSUE_FAILED,
        /** 発行のやり直し */
        REISSUED,
        /** 失効 */
        REVOKED,
        /** 期限のお知らせ */
        REMINDED
    }
}
