package kaigo.feed.web;

import kaigo.feed.model.FeedEffect;

/**
 * 人への影響の一枚: how many persons, and what it means for them.
 *
 * @param hot whether somebody will see less, or be without help, from the moment it is applied
 */
public record FeedEffectView(FeedEffect effect, long persons, String icon, boolean hot) {
    static FeedEffectView of(FeedEffect effect, long persons) {
        return switch (effect) {
            case HIDDEN -> new FeedEffectView(effect, persons, "lock", true);
            case SHOWN_AGAIN -> new FeedEffectView(effect, persons, "eye", true);
            case LOST, DIED, REMOVED -> new FeedEffectView(effect, persons, "out", false);
            case RELATION_ENDS -> new FeedEffectView(effect, persons, "users", false);
            case RESTRICTED -> new FeedEffectView(effect, persons, "flag", true);
            case CONSENT_GIVEN, CONSENT_ENDED -> new FeedEffectView(effect, persons, "hand", false);
        };
    }
}
