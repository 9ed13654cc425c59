package kaigo.account;

import java.util.concurrent.Callable;
import kaigo.account.model.Actor;

/**
 * 操作者の受け渡し: the actor of the running thread. The edge (web) and the job artifacts (batch) set it around a call; the
 * rights interceptor and the services read it. Without one every call is denied.
 */
public final class Actors {
    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private Actors() {}

    /** The actor of this call. @throws RightDenied when nobody was set: deny by default */
    public static Actor current() {
        Actor actor = CURRENT.get();
        if (actor == null) {
            throw new RightDenied();
        }
        return actor;
    }

    /** Runs the work as the given actor and restores the former one. */
    public static <T> T as(Actor actor, Callable<T> work) throws Exception {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** For the record of a call that nobody makes; no right is held by it. */
    static Actor orNobody() {
        Actor actor = CURRENT.get();
        return actor == null ? Actor.nobody() : actor;
    }

    /** For the rest of this call: login found out whom it concerns, and its record shall say so. */
    static void nowIs(Actor actor) {
        CURRENT.set(actor);
    }
}
