package kaigo.party.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaigo.identifier.model.OfficeNo;
import kaigo.identifier.model.ServiceCode;

/** 介護事業所: one 事業所番号 with the services that it gives. Rows are written by the import in sets; here they are read, closed and reopened. */
@Entity
public class Office implements Organisation {
    @Id
    @Column(name = "office_no")
    private String officeNo;

    private String name;
    private String kana;

    @Column(name = "kana_key")
    private String kanaKey;

    @Column(name = "corporation_no")
    private String corporationNo;

    @Column(name = "corporation_name")
    private String corporationName;

    private String postcode;
    private String address;
    private String building;
    private String phone;

    @Column(name = "lg_code")
    private String lgCode;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "office_service", joinColumns = @JoinColumn(name = "office_no"))
    @Column(name = "service_code")
    private Set<String> services = new TreeSet<>();

    @Version
    private long version;

    protected Office() {} // JPA

    public OfficeNo officeNo() {
        return new OfficeNo(officeNo);
    }

    public Set<ServiceCode> services() {
        return services.stream().map(ServiceCode::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    public String corporationNo() {
        return corporationNo;
    }

    public String corporationName() {
        return corporationName;
    }

    public String postcode() {
        return postcode;
    }

    /** 住所 with 方書 when the address doesn't end with it already. */
    public String fullAddress() {
        return building == null || address.endsWith(building) ? address : address + "　" + building;
    }

    public String phone() {
        return phone;
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
