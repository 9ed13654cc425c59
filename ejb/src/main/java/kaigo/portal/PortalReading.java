package kaigo.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.portal.model.Municipalities;
import kaigo.portal.model.PrefectureReadiness;
import kaigo.time.BusinessClock;

/** ポータルを読む: which municipalities take part, as of today. */
@Stateless
public class PortalReading {
    @Inject
    Municipalities municipalities;

    @Inject
    BusinessClock clock;

    @Needs(Right.PORTAL_READ)
    public List<PrefectureReadiness> readiness() {
        return municipalities.byPrefecture(clock.today());
    }

    /**
     * @param typed insurer number, beginning of the kana or part of the name; empty for all
     * @param prefecture empty for all
     */
    @Needs(Right.PORTAL_READ)
    public Municipalities.Page search(String typed, String prefecture, int first, int size) {
        return municipalities.search(typed, prefecture, clock.today(), first, size);
    }
}
