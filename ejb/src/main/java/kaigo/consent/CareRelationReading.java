package kaigo.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.consent.model.CareListing;
import kaigo.consent.model.CareRelations;
import kaigo.consent.model.ConsentDesk;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.RelationEnded;
import kaigo.consent.model.RelationFile;
import kaigo.consent.model.RelationFiles;
import kaigo.identifier.model.OfficeNo;
import kaigo.time.BusinessClock;

/** 利用者一覧を読む: whom the actor's office serves, and how they stand to the consent. */
@Stateless
public class CareRelationReading {
    private static final Set<ConsentState> OPEN_TO_ASK = EnumSet.complementOf(EnumSet.of(ConsentState.GIVEN));

    @Inject
    CareListing listing;

    @Inject
    CareRelations relations;

    @Inject
    RelationFiles files;

    @Inject
    BusinessClock clock;

    /**
     * @param typed beginning of the insured number, or some of the kana or of the name; empty for all
     * @param states the consent states wanted; empty for all
     */
    @Needs(Right.CARE_RELATION_READ)
    public CareListing.Page page(String typed, Set<ConsentState> states, int first, int size) {
        return listing.page(office(), clock.today(), typed, states, first, size);
    }

    /** 同意がない人: the first of them, for the home page. */
    @Needs(Right.CARE_RELATION_READ)
    public CareListing.Page withoutConsent(int size) {
        return listing.page(office(), clock.today(), "", OPEN_TO_ASK, 0, size);
    }

    /** 同意の受取: whether this office may take consents, and how many of its persons nobody has asked yet. */
    @Needs(Right.CARE_RELATION_READ)
    public ConsentDesk desk() {
        return listing.desk(office(), clock.today());
    }

    /** 担当の利用者の内訳. */
    @Needs(Right.CARE_RELATION_READ)
    public Map<ConsentState, Long> counts() {
        return listing.counts(office(), clock.today());
    }

    /** 同意・担当の綴り. @throws RelationEnded when the office isn't a 担当事業所 today */
    @Needs(Right.CARE_RELATION_READ)
    public RelationFile file(PersonNo person) {
        LocalDate today = clock.today();
        relations.find(office(), person).filter(one -> one.openOn(today)).orElseThrow(RelationEnded::new);
        return files.of(office(), person);
    }

    private static OfficeNo office() {
        return OfficeNo.of(Actors.current().organisationNo());
    }
}
