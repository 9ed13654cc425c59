package kaigo.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** 支店. Loaded by the migration step, read here. */
@Entity
@Table(name = "bank_branch")
@IdClass(BankBranchKey.class)
public class BankBranch {
    @Id
    @Column(name = "bank_code")
    private String bankCode;

    @Id
    private String code;

    private String name;
    private String kana;

    @Column(name = "kana_key")
    private String kanaKey;

    private boolean active;

    protected BankBranch() {} // JPA

    BankRow row() {
        return new BankRow(code, name, kana);
    }

    /** False when it is gone from the master. */
    boolean isActive() {
        return active;
    }
}
