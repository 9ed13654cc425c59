package kaigo.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 金融機関. Loaded by the migration step, read here. */
@Entity
public class Bank {
    @Id
    private String code;

    private String name;
    private String kana;

    @Column(name = "kana_key")
    private String kanaKey;

    private boolean active;

    protected Bank() {} // JPA

    BankRow row() {
        return new BankRow(code, name, kana);
    }

    /** False when it is gone from the master. */
    boolean isActive() {
        return active;
    }
}
