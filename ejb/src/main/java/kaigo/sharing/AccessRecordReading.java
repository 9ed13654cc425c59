package kaigo.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.consent.model.PersonNo;
import kaigo.identifier.model.InsuredNo;
import kaigo.identifier.model.InsurerNo;
import kaigo.sharing.model.AccessRecords;
import kaigo.sharing.model.AccessRow;

/** 閲覧記録を読む: who looked at a person: of the actor's own office, or whoever it was, for the insurer. Looking at it is itself in the audit log. */
@Stateless
public class AccessRecordReading {
    private static final int MOST = 100;

    @Inject
    AccessRecords records;

    /** だれが見たか: of one of the actor's own insured. */
    @Needs(Right.ACCESS_RECORD_OF_INSURED)
    public List<AccessRow> ofInsured(InsuredNo insured) {
        return records.of(new PersonNo(InsurerNo.of(Actors.current().organisationNo()), insured), MOST);
    }

    @Needs(Right.ACCESS_RECORD_READ)
    public List<AccessRow> ofThisOffice(PersonNo person) {
        return records.of(Actors.current(), person, MOST);
    }
}
