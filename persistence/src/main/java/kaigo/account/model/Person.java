package kaigo.account.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** 利用者の氏名・資格・連絡先: who uses an account. */
@Embeddable
public class Person {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_KANA = 160;
    private static final int LONGEST_MAIL = 254;

    /** Nothing that a mail header or a page could take for something else. */
    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9-]{1,63}){0,8}\\.[A-Za-z]{2,24}");

    private String name;
    private String kana;
    private String mail;

    @Enumerated(EnumType.STRING)
    private Qualification qualification;

    protected Person() {} // JPA

    /**
     * @param qualification null when the profession gives no right of its own
     * @throws InvalidPerson when name or kana are empty or too long, or the mail address isn't one
     */
    public Person(String name, String kana, String mail, Qualification qualification) {
        this.name = text(name, LONGEST_NAME, "name");
        this.kana = text(kana, LONGEST_KANA, "kana");
        this.mail = mail(mail);
        this.qualification = qualification;
    }

    /** A mail address as typed, in its plain form. @throws InvalidPerson when it isn't one */
    public static String mail(String typed) {
        String plain = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST_MAIL || !MAIL.matcher(plain).matches() || plain.contains("..")) {
            throw new InvalidPerson("mail");
        }
        return plain;
    }

    private static String text(String typed, int longest, String what) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidPerson(what);
        }
        return text;
    }

    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    public String mail() {
        return mail;
    }

    public Qualification qualification() {
        return qualification;
    }
}
