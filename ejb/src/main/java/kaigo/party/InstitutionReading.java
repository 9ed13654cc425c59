package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.identifier.model.MedicalInstitutionCode;
import kaigo.party.model.InstitutionLayout;
import kaigo.party.model.MedicalInstitution;
import kaigo.party.model.MedicalInstitutions;
import kaigo.time.BusinessClock;

/** 医療機関の閲覧: one institution with its beds by date. */
@Stateless
public class InstitutionReading {
    @Inject
    MedicalInstitutions institutions;

    @Inject
    BusinessClock clock;

    /** 詳細 @throws NoSuchParty when nobody has this code */
    @Needs(Right.ORGANISATION_READ)
    public InstitutionCard card(MedicalInstitutionCode code) {
        MedicalInstitution found = institutions.require(code);
        return new InstitutionCard(
                code.value(), found.description(), beds(found), code.fitsCheckDigit(), found.version());
    }

    /** 取込みの様式 */
    @Needs(Right.ORGANISATION_READ)
    public List<List<String>> template() {
        return InstitutionLayout.TEMPLATE;
    }

    private List<InstitutionCard.Beds> beds(MedicalInstitution found) {
        SortedMap<LocalDate, Integer> all = found.beds();
        SortedMap<LocalDate, Integer> until = all.headMap(clock.today().plusDays(1));
        LocalDate now = until.isEmpty() ? null : until.lastKey();
        List<InstitutionCard.Beds> beds = new ArrayList<>();
        all.forEach((from, number) -> beds.add(new InstitutionCard.Beds(from, number, from.equals(now))));
        Collections.reverse(beds);
        return beds;
    }
}
