package kaigo.account.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * よく使われるパスワード: the shipped list, and what people make of it: a listed word with digits and signs around, one
 * repeated, a run of neighbours. The list is read through at each question, which comes seldom, and never kept.
 */
final class CommonPasswords {
    private static final String LIST = "common-passwords.txt";
    private static final int DECIMAL = 10;

    /** A unit so short makes no password by being repeated. */
    private static final int SHORT_UNIT = 4;

    private CommonPasswords() {}

    /** @param password in lower case, NFKC */
    static boolean know(String password) {
        String unit = unitOf(password);
        if (unit.length() < password.length() && unit.length() <= SHORT_UNIT || isRun(password)) {
            return true;
        }
        Set<String> asked = new HashSet<>(List.of(password, unit, core(password), unitOf(core(password))));
        asked.remove("");
        return listed(asked);
    }

    private static boolean listed(Set<String> asked) {
        try (InputStream in = CommonPasswords.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().anyMatch(asked::contains);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Without the digits and signs around: 2026password! → password. */
    private static String core(String password) {
        return password.replaceAll("^\\P{L}+|\\P{L}+$", "");
    }

    /** The shortest part whose repetition this is; the whole when there is none. */
    private static String unitOf(String password) {
        for (int length = 1; length <= password.length() / 2; length++) {
            if (password.length() % length == 0
                    && password.substring(0, length)
                            .repeat(password.length() / length)
                            .equals(password)) {
                return password.substring(0, length);
            }
        }
        return password;
    }

    /** 123456789012, lkjihgfedcba: each one step from the last; after 9 comes 0. */
    private static boolean isRun(String password) {
        return steps(password, 1) || steps(password, -1);
    }

    private static boolean steps(String password, int step) {
        for (int i = 1; i < password.length(); i++) {
            char before = password.charAt(i - 1);
            char now = password.charAt(i);
            boolean digits = Character.digit(before, DECIMAL) >= 0 && Character.digit(now, DECIMAL) >= 0;
            int moved = digits ? Math.floorMod(now - before - step, DECIMAL) : now - before - step;
            if (moved != 0) {
                return false;
            }
        }
        return password.length() > 1;
    }
}
