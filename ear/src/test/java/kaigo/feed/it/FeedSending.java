package kaigo.feed.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedReceiving;
import kaigo.feed.FeedResultView;
import kaigo.feed.IncomingFile;

/** 連携を送る: as the insurer's staff does, and waits until it has ended. */
@ApplicationScoped
public class FeedSending {
    private static final int SECONDS = 60;

    @Inject
    FeedReceiving receiving;

    @Inject
    FeedReading reading;

    /** The feed after its end. */
    public FeedResultView sent(String insurer, IncomingFile... files) throws Exception {
        return ended(insurer, send(insurer, files));
    }

    long send(String insurer, IncomingFile... files) throws Exception {
        return as(insurer, () -> receiving.receive(Arrays.asList(files), false));
    }

    FeedResultView ended(String insurer, long feed) throws Exception {
        for (int tenths = 0; tenths < SECONDS * 10; tenths++) {
            FeedResultView seen = as(insurer, () -> reading.result(feed));
            if (!seen.running()) {
                return seen;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The feed did not end within " + SECONDS + " seconds");
    }

    /** Does the work as the insurer's staff. */
    public <T> T as(String insurer, Callable<T> work) throws Exception {
        return Actors.as(staffOf(insurer), work);
    }

    /** Does the work as the insurer's administrator. */
    public <T> T asAdmin(String insurer, Callable<T> work) throws Exception {
        return Actors.as(actor(Role.INSURER_ADMIN, OrganisationKind.INSURER, insurer), work);
    }

    static Actor staffOf(String insurer) {
        return actor(Role.INSURER_STAFF, OrganisationKind.INSURER, insurer);
    }

    static Actor actor(Role role, OrganisationKind kind, String organisation) {
        return new Actor(1L, "試験", Set.of(role), kind, organisation, "試験", null, "FeedIT");
    }
}
