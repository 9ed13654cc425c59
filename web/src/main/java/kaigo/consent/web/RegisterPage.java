package kaigo.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kaigo.consent.IdentityChecking;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.frame.web.Sentences;
import kaigo.identifier.model.InsuredNo;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.Kana;

/** 利用者を登録: four items typed from the 被保険者証; when they fit, the office is a 担当事業所. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    IdentityChecking checking;

    @Inject
    FacesContext faces;

    private InsurerNo insurer;
    private InsuredNo insured;
    private Kana kana;
    private LocalDate birthDate;
    private Sex sex;
    private String insurerName;

    /** 確かめて登録する. */
    public String register() {
        PersonNo person = new PersonNo(insurer, insured);
        checking.register(new FourItems(person, kana, birthDate, sex));
        return PersonLink.withNote(faces, person, Sentences.of("consent.registered"));
    }

    public String getFailures() {
        return Sentences.of("consent.register.tries", checking.failuresInTheLastHour());
    }

    /** How the insurer's number was read: みどり野市. */
    public String getInsurerName() {
        if (insurerName == null && insurer != null) {
            insurerName = checking.insurerName(insurer).orElseGet(() -> Sentences.of("consent.register.noSuchInsurer"));
        }
        return insurerName;
    }

    /** How the kana was read: 「カイゴハナコ」で照合します. */
    public String getKanaRead() {
        return kana == null ? null : Sentences.of("consent.register.kanaRead", kana.key());
    }

    /** The steps of the way by card, which isn't open yet. */
    public List<String> getCardSteps() {
        return List.of("connect", "face", "pin", "register");
    }

    public InsurerNo getInsurer() {
        return insurer;
    }

    public void setInsurer(InsurerNo insurer) {
        this.insurer = insurer;
    }

    public InsuredNo getInsured() {
        return insured;
    }

    public void setInsured(InsuredNo insured) {
        this.insured = insured;
    }

    public Kana getKana() {
        return kana;
    }

    public void setKana(Kana kana) {
        this.kana = kana;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }
}
