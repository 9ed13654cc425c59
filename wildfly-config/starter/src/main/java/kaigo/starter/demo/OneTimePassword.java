package kaigo.starter.demo;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import kaigo.account.model.Totp;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;

/** ワンタイムパスワードの代わり: what an authenticator app would show, and never a code that was used already. */
public final class OneTimePassword {
    private static final Duration STEP = Duration.ofSeconds(30);

    private final DatabaseAccess database;

    public OneTimePassword(DatabaseAccess database) {
        this.database = database;
    }

    /** The present code; the next one, which counts too, when the present one was used; else after a wait. */
    public String of(DemoAccount account) {
        Totp totp = new Totp(account.totpSeed());
        while (true) {
            long used = lastUsedStep(account.login());
            Instant now = Instant.now();
            for (Instant at : new Instant[] {now, now.plus(STEP)}) {
                if (Math.floorDiv(at.getEpochSecond(), STEP.toSeconds()) > used) {
                    return totp.codeAt(at);
                }
            }
            pause();
        }
    }

    private long lastUsedStep(String login) {
        return database.call(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT coalesce(totp_last_step, -1) FROM account WHERE login = ?")) {
                select.setString(1, login);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getLong(1) : -1L;
                }
            }
        });
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted.", e);
        }
    }
}
