package kaigo.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** 初回登録の申込み: who will be the 事業所ユーザ, with the password chosen, until the code that was mailed has come back. */
@Entity
public class Registration {
    /** How long a mailed code is good. */
    public static final Duration CODE_GOOD_FOR = Duration.ofMinutes(30);

    private static final int GUESSES = 5;
    private static final int CODES_A_DAY = 10;

    @Id
    @Column(name = "user_id")
    private String userId;

    @Embedded
    private Person person;

    @Column(name = "password_hash")
    private PasswordHash passwordHash;

    @Column(name = "code_hash")
    private PasswordHash codeHash;

    @Column(name = "code_until")
    private Instant codeUntil;

    @Column(name = "code_failures")
    private int codeFailures;

    @Column(name = "codes_sent")
    private int codesSent;

    @Column(name = "first_sent_at")
    private Instant firstSentAt;

    @Version
    private long version;

    protected Registration() {} // JPA

    public Registration(ClaimCredential credential) {
        this.userId = credential.userId();
    }

    /** Whether one more code may be mailed: ten a day, or a mailbox could be flooded. */
    public boolean maySendCode(Instant now) {
        return firstSentAt == null || codesSent < CODES_A_DAY || now.isAfter(firstSentAt.plus(Duration.ofDays(1)));
    }

    /** 申込み: what was said before counts no more. */
    public void apply(Person applicant, PasswordHash password, PasswordHash code, Instant now) {
        person = applicant;
        passwordHash = password;
        renewCode(code, now);
    }

    /** A new code takes the place of any former one. */
    public void renewCode(PasswordHash code, Instant now) {
        codeHash = code;
        codeUntil = now.plus(CODE_GOOD_FOR);
        codeFailures = 0;
        boolean another = firstSentAt != null && !now.isAfter(firstSentAt.plus(Duration.ofDays(1)));
        codesSent = another ? codesSent + 1 : 1;
        firstSentAt = another ? firstSentAt : now;
    }

    /** Whether the code is right; five wrong ones make it worth nothing. Costs one Argon2id whatever the answer. */
    public boolean accepts(char[] code, Instant now) {
        boolean right = codeHash.matches(code);
        boolean open = codeFailures < GUESSES && now.isBefore(codeUntil);
        if (!right) {
            codeFailures++;
        }
        return open && right;
    }

    /** 事業所ユーザの登録: with the password that he has chosen himself. */
    public Account account(ClaimCredential credential, Instant now) {
        Account account = new Account(
                credential.login(),
                person,
                credential.organisation(),
                credential.organisationNo(),
                Set.of(Role.OFFICE_USER),
                passwordHash,
                now);
        account.changePassword(passwordHash, now);
        return account;
    }

    public Person person() {
        return person;
    }
}
