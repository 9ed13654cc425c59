package kaigo.account.model;

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

/** 利用者登録の履歴: what was done with an account, when, and by whom. */
@Entity
@Table(name = "account_event")
public class AccountEvent {
    @Id
    @SequenceGenerator(name = "account_event_id", sequenceName = "account_event_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_event_id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "by_account_id")
    private Long byAccountId;

    private String detail;

    protected AccountEvent() {} // JPA

    /**
     * @param byAccountId who did it; null: the system
     * @param detail codes only (roles, states), nothing personal; or null
     */
    public AccountEvent(long accountId, Kind kind, Long byAccountId, String detail, Instant at) {
        this.accountId = accountId;
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
        /** 登録 */
        CREATED,
        /** 氏名・資格・連絡先の変更 */
        DESCRIBED,
        /** 役割の変更 */
        ROLES_CHANGED,
        /** 利用停止 */
        SUSPENDED,
        /** 利用再開 */
        RESUMED,
        /** 失敗によるロック */
        LOCKED,
        /** ロック解除 */
        UNLOCKED,
        /** パスワードの変更 (本人) */
        PASSWORD_CHANGED,
        /** パスワードの再設定 (管理者) */
        PASSWORD_RESET,
        /** 認証アプリの登録 */
        CODE_ENROLLED,
        /** 認証アプリの再設定 */
        CODE_RESET,
        /** 回復コードの発行 */
        RECOVERY_CODES_MADE,
        /** 回復コードの使用 */
        RECOVERY_CODE_USED,
        /** ログイン: detail = the second factor and the listener */
        LOGGED_IN,
        /** 1つの端末のログアウト */
        SESSION_ENDED,
        /** すべての端末からのログアウト */
        LOGGED_OUT_EVERYWHERE
    }
}
