package kaigo.account.model;

import java.security.SecureRandom;
import java.time.Duration;

/** 初期パスワード: made by the system, told once, good for one login within two weeks; no letters that read alike. */
public final class InitialPassword {
    public static final Duration GOOD_FOR = Duration.ofDays(14);

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    /** As {@code h4kz-7mpa-x2nw-qq9t}: 79 random bits. */
    public static String invent() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
