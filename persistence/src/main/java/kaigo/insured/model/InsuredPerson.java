package kaigo.insured.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** 被保険者: a person insured by one insurer, in the version that the insurer sent last. */
@Entity
@Table(name = "insured_person")
@IdClass(PersonRowKey.class)
public class InsuredPerson {
    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    @Id
    private Long id;

    @Column(name = "insured_no")
    private String insuredNo;

    private String name;
    private String kana;

    @Column(name = "kana_key")
    private String kanaKey;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String sex;
    private String postcode;
    private String address;

    @Column(name = "qualified_on")
    private LocalDate qualifiedOn;

    @Column(name = "lost_on")
    private LocalDate lostOn;

    @Column(name = "insured_class")
    private String insuredClass;

    @Column(name = "address_exception")
    private boolean addressException;

    @Column(name = "died_on")
    private LocalDate diedOn;

    @Column(name = "non_disclosure")
    private boolean nonDisclosure;

    @Embedded
    private Provenance provenance = new Provenance();

    @Version
    private long version;

    protected InsuredPerson() {} // JPA

    /** 有効な被保険者か: qualified on that day, alive, and not taken back by the insurer. */
    public boolean insuredOn(LocalDate day) {
        return !provenance.takenBack()
                && !qualifiedOn.isAfter(day)
                && (lostOn == null || lostOn.isAfter(day))
                && diedOn == null;
    }

    /** 不開示: nobody but the insurer's own staff may even learn that the person exists here. */
    public boolean nonDisclosure() {
        return nonDisclosure;
    }

    /** みなし2号: a recipient of 生活保護 who is not insured by law; the number begins with H. */
    public boolean deemed() {
        return insuredNo.startsWith("H");
    }

    /** 年齢 in full years on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    public String insurerNo() {
        return insurerNo;
    }

    public String insuredNo() {
        return insuredNo;
    }

    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    /** Kana in the form in which two are compared (NFKC, katakana, no spaces). */
    public String kanaKey() {
        return kanaKey;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** 性別: 1 男, 2 女. */
    public String sex() {
        return sex;
    }

    public Optional<String> postcode() {
        return Optional.ofNullable(postcode);
    }

    public String address() {
        return address;
    }

    /** 被保険者区分: 1号 or 2号. */
    public String insuredClass() {
        return insuredClass;
    }

    /** 住所地特例: lives in another municipality's facility and stays insured here. */
    public boolean addressException() {
        return addressException;
    }

    public LocalDate qualifiedOn() {
        return qualifiedOn;
    }

    public Optional<LocalDate> lostOn() {
        return Optional.ofNullable(lostOn);
    }

    public Optional<LocalDate> diedOn() {
        return Optional.ofNullable(diedOn);
    }

    /** 基準日 of the data: how fresh they are. */
    public LocalDate baseDate() {
        return provenance.baseDate();
    }
}
