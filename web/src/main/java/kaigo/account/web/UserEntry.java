package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kaigo.account.UserCard;
import kaigo.account.model.Person;
import kaigo.account.model.Qualification;
import kaigo.account.model.Role;
import kaigo.identifier.model.Kana;

/** 利用者の登録・変更の入力 */
@Named
@RequestScoped
public class UserEntry {
    private String name;
    private Kana kana;
    private String mail;
    private Role role;
    private Qualification qualification;

    void fill(UserCard card) {
        name = card.name();
        kana = Kana.of(card.kana());
        mail = card.mail();
        role = card.role();
        qualification = card.qualification();
    }

    Person person() {
        return new Person(name, kana.value(), mail, qualification);
    }

    public Qualification[] getQualifications() {
        return Qualification.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Kana getKana() {
        return kana;
    }

    public void setKana(Kana kana) {
        this.kana = kana;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Qualification getQualification() {
        return qualification;
    }

    public void setQualification(Qualification qualification) {
        this.qualification = qualification;
    }
}
