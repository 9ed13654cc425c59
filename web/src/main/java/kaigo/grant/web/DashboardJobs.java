package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Formats;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantJobCard;
import kaigo.grant.GrantOverseeing;

/** ダッシュボードの月次処理: the four jobs of a month, each in a few words. */
@Named("dashboardJobs")
@RequestScoped
public class DashboardJobs {
    private static final long MINUTE = 60;

    @Inject
    GrantOverseeing overseeing;

    @Inject
    Formats formats;

    private List<GrantJobCard> cards;

    public List<GrantJobCard> getCards() {
        if (cards == null) {
            cards = overseeing.jobs();
        }
        return cards;
    }

    /** Whether the reader may open a run, and the history of all. */
    public boolean isReader() {
        return Right.JOB_READ.heldBy(Actors.current().roles());
    }

    /** 9,733 / 15,208件・3分41秒・12月1日 2:00 */
    public String said(GrantJobCard card) {
        String took = card.seconds() < MINUTE
                ? Sentences.in("job", "seconds", card.seconds())
                : Sentences.in("job", "minutes", card.seconds() / MINUTE, card.seconds() % MINUTE);
        String counts = card.done() == card.total()
                ? formats.number(card.total())
                : formats.number(card.done()) + " / " + formats.number(card.total());
        return Sentences.of("dash.job", counts, took, formats.dateTime(card.startedAt()));
    }
}
