package kaigo.party.model;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.LocalGovernmentCode;

/** 医療機関の内容: what it is called and where it is; what isn't known is null. */
public record InstitutionDescription(
        String name, Kana kana, String postcode, String address, String phone, LocalGovernmentCode municipality) {
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{7}");
    private static final Pattern PHONE = Pattern.compile("0[0-9-]{8,14}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;

    public InstitutionDescription {
        name = text(name, LONGEST_NAME, "name");
        address = text(address, LONGEST_ADDRESS, "address");
        Objects.requireNonNull(kana);
    }

    /** 郵便番号 as typed: with or without hyphen, in full width. @return null for nothing */
    public static String postcode(String typed) {
        return digits(typed, true, POSTCODE, "postcode");
    }

    /** 電話番号 as typed, with any of the many hyphens. @return null for nothing */
    public static String phone(String typed) {
        return digits(typed, false, PHONE, "phone");
    }

    private static String digits(String typed, boolean alone, Pattern form, String what) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[‐‑‒–—―−ー－]", "-")
                .replaceAll(alone ? "[\\s〒-]" : "\\s", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!form.matcher(plain).matches()) {
            throw new InstitutionRefused(what);
        }
        return plain;
    }

    private static String text(String typed, int longest, String what) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new InstitutionRefused(what);
        }
        return text;
    }
}
