package kaigo.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 開いているセッション: where somebody is logged in. The session's id itself is nowhere but in his browser. */
@Entity
@Table(name = "open_session")
public class OpenSession {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String mark;

    @Column(name = "account_id")
    private long accountId;

    private String listener;
    private String device;
    private String address;

    @Column(name = "certificate_serial")
    private String certificateSerial;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "active_at")
    private Instant activeAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected OpenSession() {} // JPA

    /** @param mark hash of the session's id */
    public OpenSession(
            String mark, long accountId, String listener, Origin origin, String certificateSerial, Instant now) {
        this.mark = mark;
        this.accountId = accountId;
        this.listener = listener;
        this.device = origin.device();
        this.address = origin.address();
        this.certificateSerial = certificateSerial;
        this.beganAt = now;
        this.activeAt = now;
    }

    public Long id() {
        return id;
    }

    public String mark() {
        return mark;
    }

    public String listener() {
        return listener;
    }

    public String device() {
        return device;
    }

    public String address() {
        return address;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant activeAt() {
        return activeAt;
    }
}
