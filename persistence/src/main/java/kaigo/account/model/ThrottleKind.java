package kaigo.account.model;

import java.time.Duration;

/** 数える相手: whose failures are counted, and how long the next attempt then has to wait (docs/decisions/0036). */
public enum ThrottleKind {
    /** ユーザーID at one door: three mistakes are free, then 2, 4, 8 … seconds; the tenth closes it for half an hour. */
    ACCOUNT(3, 1, Duration.ofMinutes(1), Duration.ofDays(3650)) {
        @Override
        Duration delayAfter(int failures) {
            return closesAt(failures) ? LoginCredentials.LOCKED_FOR : super.delayAfter(failures);
        }

        @Override
        boolean closesAt(int failures) {
            return failures >= LoginCredentials.FAILURES_TO_LOCK;
        }
    },
    /** 電子証明書: an office's people share it. */
    CERTIFICATE(30, 5, Duration.ofMinutes(1), Duration.ofMinutes(30)),
    /** アドレス: a whole LGWAN shares few, so the limit is high and the wait short. */
    ADDRESS(1000, 200, Duration.ofSeconds(5), Duration.ofMinutes(10)),
    /** 認証キー: wrong keys of the API, by the certificate that brings them. */
    API_KEY(10, 2, Duration.ofMinutes(1), Duration.ofMinutes(30));

    private final int free;
    private final int doublesEvery;
    private final Duration longest;
    private final Duration memory;

    ThrottleKind(int free, int doublesEvery, Duration longest, Duration memory) {
        this.free = free;
        this.doublesEvery = doublesEvery;
        this.longest = longest;
        this.memory = memory;
    }

    /** How long the next attempt waits after so many failures. */
    Duration delayAfter(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min((failures - free - 1) / doublesEvery + 1, Byte.SIZE);
        Duration grown = Duration.ofSeconds(1L << doublings);
        return grown.compareTo(longest) < 0 ? grown : longest;
    }

    /** Whether so many failures close it for long, after which counting begins anew. */
    boolean closesAt(int failures) {
        return false;
    }

    /** How long after the last failure they are forgotten. */
    Duration memory() {
        return memory;
    }
}
