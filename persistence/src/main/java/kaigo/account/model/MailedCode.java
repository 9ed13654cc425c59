package kaigo.account.model;

import java.security.SecureRandom;
import java.text.Normalizer;

/** メールで送る確認コード: six random digits. */
public final class MailedCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUND = 1_000_000;

    private MailedCode() {}

    public static String invent() {
        return "%06d".formatted(RANDOM.nextInt(BOUND));
    }

    /** As typed: full-width digits and blanks between them are no mistake. */
    public static char[] typed(String code) {
        return Normalizer.normalize(code == null ? "" : code, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toCharArray();
    }
}
