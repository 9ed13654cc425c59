package kaigo.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.consent.model.CareRelation;
import kaigo.consent.model.CareRelations;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.RelationEnded;
import kaigo.identifier.model.OfficeNo;
import kaigo.time.BusinessClock;

/** 担当の終了: the office no longer serves the person and may no longer look. */
@Stateless
public class CareRelationEnding {
    @Inject
    CareRelations relations;

    @Inject
    BusinessClock clock;

    /** 契約終了. @throws RelationEnded when the office isn't a 担当事業所 */
    @Needs(Right.CARE_RELATION_END)
    public void contractEnded(PersonNo person) {
        relations
                .find(OfficeNo.of(Actors.current().organisationNo()), person)
                .orElseThrow(RelationEnded::new)
                .end(CareRelation.EndReason.CONTRACT_ENDED, clock.today());
    }
}
