package kaigo.grant.web;

import java.text.Normalizer;

/** 入力の読み方: full width and half width are one, spaces around don't count; what is empty isn't there. */
final class Typed {
    private Typed() {}

    static String narrow(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** A telephone number: whatever stroke stands between the digits, it is a hyphen. */
    static String phone(String text) {
        String narrow = narrow(text);
        return narrow == null ? null : narrow.replaceAll("[‐ー−―]", "-");
    }

    /** Digits only: hyphens and spaces between them are how people write. */
    static String digits(String text) {
        String narrow = narrow(text);
        return narrow == null ? null : narrow.replaceAll("[\\s\\-‐－ー−]", "");
    }
}
