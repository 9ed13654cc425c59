package kaigo.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void matchesThePasswordOnly() {
        PasswordHash hash = PasswordHash.of("みどり野の朝は早い2026".toCharArray());

        assertThat(hash.matches("みどり野の朝は早い2026".toCharArray())).isTrue();
        assertThat(hash.matches("みどり野の朝は早い2027".toCharArray())).isFalse();
        assertThat(hash.matches(new char[0])).isFalse();
    }

    /** Made by the reference implementation's command line (phc-winner-argon2). */
    @Test
    void readsTheStringOfOthers() {
        PasswordHash hash = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(hash.matches("password".toCharArray())).isTrue();
        assertThat(hash.isDated()).isTrue();
    }

    @Test
    void saltsEachHash() {
        char[] password = "twelve letters".toCharArray();

        assertThat(PasswordHash.of(password).encoded())
                .isNotEqualTo(PasswordHash.of(password).encoded());
        assertThat(PasswordHash.of(password).isDated()).isFalse();
    }

    /** By count and parameters: an unknown account and a wrong password each cost one Argon2id, the very same. */
    @Test
    void nobodyCostsWhatSomebodyCosts() {
        PasswordHash known = PasswordHash.of("twelve letters".toCharArray());

        List<String> unknown = costs(null, "a wrong password");
        List<String> wrong = costs(known, "a wrong password");
        List<String> right = costs(known, "twelve letters");

        assertThat(unknown).hasSize(1);
        assertThat(wrong).isEqualTo(unknown);
        assertThat(right).isEqualTo(unknown);
    }

    @Test
    void checksWhoIsKnownOnly() {
        PasswordHash known = PasswordHash.of("twelve letters".toCharArray());

        assertThat(PasswordHash.check(known, "twelve letters".toCharArray())).isTrue();
        assertThat(PasswordHash.check(known, "twelve Letters".toCharArray())).isFalse();
        assertThat(PasswordHash.check(null, "twelve letters".toCharArray())).isFalse();
    }

    /** However many log in at once, only so many hold the 19 MiB of an Argon2id as there are cores to work on it. */
    @Test
    void noMoreAtOnceThanCores() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        PasswordHash.Hashing work = (typed, salt, cost, length) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            LockSupport.parkNanos(1_000_000);
            now.decrementAndGet();
            return salt;
        };
        ExecutorService people = Executors.newFixedThreadPool(30);
        try {
            Callable<byte[]> login = () -> PasswordHash.inTurn(work, new char[0], new byte[0], null, 0);
            for (Future<byte[]> each : people.invokeAll(Collections.nCopies(60, login))) {
                each.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(most.get()).isBetween(1, Runtime.getRuntime().availableProcessors());
    }

    private static List<String> costs(PasswordHash known, String password) {
        List<String> costs = new ArrayList<>();
        PasswordHash.check(known, password.toCharArray(), (typed, salt, cost, length) -> {
            costs.add(cost.toString() + " salt " + salt.length + " hash " + length);
            return new byte[length];
        });
        return costs;
    }

    @Test
    void showsItselfToNoLog() {
        assertThat(PasswordHash.OF_NOBODY.toString()).doesNotContain("argon2");
    }

    @Test
    void refusesAnotherForm() {
        assertThatThrownBy(() -> new PasswordHash("plain")).isInstanceOf(IllegalArgumentException.class);
    }
}
