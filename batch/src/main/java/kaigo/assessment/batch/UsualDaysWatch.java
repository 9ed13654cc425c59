package kaigo.assessment.batch;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.assessment.UsualDaysKeeping;

/** ふだんの日数の定例: each night the medians move on by a day. On several nodes the second one finds nothing left to do. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsualDaysWatch {
    private static final Actor WATCH = Actor.system("usual-days", "timer");

    @EJB
    UsualDaysKeeping keeping;

    @Schedule(hour = "3", minute = "17", timezone = "Asia/Tokyo", persistent = false)
    void count() throws Exception {
        Actors.as(WATCH, keeping::countDue);
    }
}
