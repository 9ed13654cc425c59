package kaigo.api.model;

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

/** 認証キーの履歴: what was done with a key, when and by whom. */
@Entity
@Table(name = "api_key_event")
public class ApiKeyEvent {
    @Id
    @SequenceGenerator(name = "api_key_event_id", sequenceName = "api_key_event_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_key_event_id")
    private Long id;

    @Column(name = "key_id")
    private long keyId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "by_account_id")
    private long byAccountId;

    protected ApiKeyEvent() {} // JPA

    public ApiKeyEvent(ApiKey key, Kind kind, long byAccountId, Instant at) {
        this.keyId = key.id();
        this.kind = kind;
        this.byAccountId = byAccountId;
        this.at = at;
    }

    public long keyId() {
        return keyId;
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

    /** 出来事 */
    public enum Kind {
        /** 発行 */
        ISSUED,
        /** 更新 (新しいキーの発行) */
        ROTATED,
        /** 失効 */
        REVOKED
    }
}
