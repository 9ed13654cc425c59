package kaigo.account.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 利用者の氏名・資格・連絡先: who uses an account. */
@Embeddable
public class Person {
    private String name;
    private String kana;
    private String mail;

    @Enumerated(EnumType.STRING)
    private Qualification qualification;

    protected Person() {} // JPA

    /** @param qualification null when the profession gives no right of its own */
    public Person(String name, String kana, String mail, Qualification qualification) {
        this.name = name;
        this.kana = kana;
        this.mail = mail;
        this.qualification = qualification;
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
