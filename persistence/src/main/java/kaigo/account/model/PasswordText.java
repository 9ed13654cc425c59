package kaigo.account.model;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * パスワードの文字: full-width and half-width forms of one character are one (NFKC): which of them is typed depends on the
 * keyboard's mode, which a password field doesn't show. No other change: spaces and capitals count (docs/decisions/0035).
 */
final class PasswordText {
    private PasswordText() {}

    static String normalised(char[] typed) {
        return Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC);
    }

    static byte[] bytes(char[] typed) {
        return normalised(typed).getBytes(StandardCharsets.UTF_8);
    }
}
