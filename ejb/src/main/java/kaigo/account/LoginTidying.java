package kaigo.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import kaigo.account.model.FormDrafts;
import kaigo.account.model.LoginThrottles;
import kaigo.account.model.OpenSessions;
import kaigo.time.SystemClock;

/** ログインの後片付け: what no longer counts goes: drafts past their day, failures and sessions of long ago. */
@Singleton
public class LoginTidying {
    private static final Duration FAILURES = Duration.ofDays(30);
    private static final Duration SESSIONS = Duration.ofDays(7);

    @Inject
    LoginThrottles throttles;

    @Inject
    OpenSessions sessions;

    @Inject
    FormDrafts drafts;

    @Inject
    SystemClock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        Instant now = clock.now();
        drafts.tidy(now);
        throttles.tidy(now.minus(FAILURES));
        sessions.tidy(now.minus(SESSIONS));
    }
}
