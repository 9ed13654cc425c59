package kaigo.party.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.identifier.model.MedicalInstitutionCode;

/** 医療機関: name and place, and its beds by date. */
@Entity
@Table(name = "medical_institution")
public class MedicalInstitution implements Organisation {
    @Id
    private String code;

    private String name;
    private String kana;

    @Column(name = "kana_key")
    private String kanaKey;

    private String postcode;
    private String address;
    private String phone;

    @Column(name = "lg_code")
    private LocalGovernmentCode municipality;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "medical_institution_beds", joinColumns = @JoinColumn(name = "code"))
    @MapKeyColumn(name = "valid_from")
    @Column(name = "beds")
    private Map<LocalDate, Integer> bedsFrom = new TreeMap<>();

    @Version
    private long version;

    protected MedicalInstitution() {} // JPA

    /** 登録 by the operator. */
    public MedicalInstitution(MedicalInstitutionCode code, InstitutionDescription description) {
        this.code = code.value();
        describe(description);
    }

    /** 名称・所在地の変更 */
    public final void describe(InstitutionDescription description) {
        name = description.name();
        kana = description.kana().value();
        kanaKey = description.kana().key();
        postcode = description.postcode();
        address = description.address();
        phone = description.phone();
        municipality = description.municipality();
    }

    /** As it is described now. */
    public InstitutionDescription description() {
        return new InstitutionDescription(name, Kana.of(kana), postcode, address, phone, municipality);
    }

    /** 病床数の履歴: the day from which each number holds. */
    public SortedMap<LocalDate, Integer> beds() {
        return new TreeMap<>(bedsFrom);
    }

    /** 病床数: the beds on this day; empty before the first record. */
    public OptionalInt bedsOn(LocalDate day) {
        Map.Entry<LocalDate, Integer> record = new TreeMap<>(bedsFrom).floorEntry(day);
        return record == null ? OptionalInt.empty() : OptionalInt.of(record.getValue());
    }

    /** 病床数の変更 from a day on. */
    public void changeBeds(LocalDate from, int beds) {
        if (beds < 0) {
            throw new IllegalArgumentException("Beds can't be negative: " + beds);
        }
        bedsFrom.put(from, beds);
    }

    public MedicalInstitutionCode code() {
        return new MedicalInstitutionCode(code);
    }

    @Override
    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    public String postcode() {
        return postcode;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    /** Of the row that was read; who changes it says which one he saw. */
    public long version() {
        return version;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public void close() {
        active = false;
    }

    @Override
    public void reopen() {
        active = true;
    }
}
