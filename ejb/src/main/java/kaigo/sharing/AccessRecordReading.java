package kaigo.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.consent.model.PersonNo;
import kaigo.sharing.model.AccessRecords;
import kaigo.sharing.model.AccessRow;

/** 閲覧記録を読む: who of the actor's own office looked at a person. Looking at it is itself in the audit log. */
@Stateless
public class AccessRecordReading {
    private static final int MOST = 100;

    @Inject
    AccessRecords records;

    @Needs(Right.ACCESS_RECORD_READ)
    public List<AccessRow> ofThisOffice(PersonNo person) {
        return records.of(Actors.current(), person, MOST);
    }
}
