package kaigo.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** ログインの間隔: the failures of one name, certificate or address, and when the next attempt is free. */
@Entity
@Table(name = "login_throttle")
public class LoginThrottle {
    @Id
    private String mark;

    @Enumerated(EnumType.STRING)
    private ThrottleKind kind;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "free_at")
    private Instant freeAt;

    protected LoginThrottle() {} // JPA

    LoginThrottle(String mark, ThrottleKind kind) {
        this.mark = mark;
        this.kind = kind;
    }

    /** 失敗: one more; the next attempt may have to wait, and never less than it has to already. */
    public void failed(Instant now) {
        if (lastAt != null && lastAt.plus(kind.memory()).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastAt = now;
        Instant free = now.plus(kind.delayAfter(failures));
        freeAt = freeAt == null || freeAt.isBefore(free) ? free : freeAt;
        if (kind.closesAt(failures)) {
            failures = 0;
        }
    }

    /** From when on the next attempt is free; null: at once. */
    public Instant freeAt() {
        return freeAt;
    }
}
