package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kaigo.account.ChangedMeanwhile;
import kaigo.account.Needs;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Right;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.identifier.model.MedicalInstitutionCode;
import kaigo.party.model.FieldChange;
import kaigo.party.model.InstitutionDescription;
import kaigo.party.model.InstitutionRefused;
import kaigo.party.model.MedicalInstitution;
import kaigo.party.model.MedicalInstitutions;
import kaigo.party.model.NoSuchParty;
import kaigo.party.model.OrganisationEvent;
import kaigo.party.model.Organisations;
import kaigo.party.model.UnionMembers;
import kaigo.time.BusinessClock;

/** 医療機関の登録・変更, and its beds from a day on; all with history. */
@Stateless
public class InstitutionManaging {
    private static final OrganisationKind MEDICAL = OrganisationKind.MEDICAL;
    private static final int MOST_BEDS = 9999;

    @Inject
    MedicalInstitutions institutions;

    @Inject
    Organisations organisations;

    @Inject
    UnionMembers municipalities;

    @Inject
    OrganisationHistory history;

    @Inject
    BusinessClock clock;

    /** 登録 */
    @Needs(Right.ORGANISATION_MANAGE)
    public void register(MedicalInstitutionCode code, InstitutionDescription description, String reason) {
        if (institutions.find(code).isPresent()) {
            throw new InstitutionRefused("codeTaken", code);
        }
        requireKnown(description.municipality());
        institutions.add(new MedicalInstitution(code, description));
        history.note(
                MEDICAL,
                code.value(),
                OrganisationEvent.Kind.REGISTERED,
                FieldChange.among(
                        new FieldChange("name", null, description.name()),
                        new FieldChange("address", null, description.address())),
                reason);
    }

    /** 変更 @param version of the row that the operator saw */
    @Needs(Right.ORGANISATION_MANAGE)
    public void change(MedicalInstitutionCode code, long version, InstitutionDescription description, String reason) {
        MedicalInstitution institution = (MedicalInstitution) organisations.require(MEDICAL, code.value());
        if (institution.version() != version) {
            throw new ChangedMeanwhile();
        }
        requireKnown(description.municipality());
        List<FieldChange> changes = changes(institution.description(), description);
        institution.describe(description);
        history.noteChanges(MEDICAL, code.value(), OrganisationEvent.Kind.CHANGED, changes, reason);
    }

    /** 病床数の変更 from a day on; a second word for the same day replaces the first. */
    @Needs(Right.ORGANISATION_MANAGE)
    public void changeBeds(MedicalInstitutionCode code, LocalDate from, long beds, String reason) {
        if (beds < 0 || beds > MOST_BEDS) {
            throw new InstitutionRefused("beds", MOST_BEDS);
        }
        MedicalInstitution institution = (MedicalInstitution) organisations.require(MEDICAL, code.value());
        Integer before = institution.bedsOn(from).isPresent()
                ? Integer.valueOf(institution.bedsOn(from).getAsInt())
                : null;
        institution.changeBeds(from, (int) beds);
        history.note(
                MEDICAL,
                code.value(),
                OrganisationEvent.Kind.BEDS_CHANGED,
                List.of(new FieldChange("beds", before, beds), new FieldChange("from", null, from)),
                reason);
    }

    private void requireKnown(LocalGovernmentCode code) {
        if (code != null && municipalities.find(code, clock.today()).isEmpty()) {
            throw NoSuchParty.municipality(code);
        }
    }

    private static List<FieldChange> changes(InstitutionDescription before, InstitutionDescription after) {
        return FieldChange.among(
                new FieldChange("name", before.name(), after.name()),
                new FieldChange("kana", before.kana(), after.kana()),
                new FieldChange("postcode", before.postcode(), after.postcode()),
                new FieldChange("address", before.address(), after.address()),
                new FieldChange("phone", before.phone(), after.phone()),
                new FieldChange("municipality", before.municipality(), after.municipality()));
    }
}
