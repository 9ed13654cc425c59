package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.identifier.model.MedicalInstitutionCode;
import kaigo.party.model.InstitutionDescription;

/** 医療機関の入力 */
@Named
@RequestScoped
public class InstitutionEntry {
    private MedicalInstitutionCode code;
    private String name;
    private Kana kana;
    private String postcode;
    private String address;
    private String phone;
    private LocalGovernmentCode municipality;
    private String reason;

    void fill(InstitutionDescription description) {
        name = description.name();
        kana = description.kana();
        postcode = description.postcode();
        address = description.address();
        phone = description.phone();
        municipality = description.municipality();
    }

    InstitutionDescription description() {
        return new InstitutionDescription(
                name,
                kana,
                InstitutionDescription.postcode(postcode),
                address,
                InstitutionDescription.phone(phone),
                municipality);
    }

    public MedicalInstitutionCode getCode() {
        return code;
    }

    public void setCode(MedicalInstitutionCode code) {
        this.code = code;
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

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalGovernmentCode getMunicipality() {
        return municipality;
    }

    public void setMunicipality(LocalGovernmentCode municipality) {
        this.municipality = municipality;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
