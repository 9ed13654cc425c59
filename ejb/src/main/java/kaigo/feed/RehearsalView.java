package kaigo.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaigo.feed.model.FeedEffect;
import kaigo.feed.model.FeedKind;

/**
 * 試行の結果: what a rehearsed feed would change. The figures per kind stand in {@link FeedResultView#kinds()}.
 *
 * @param effects what it means for people, in persons; only what happens to anybody
 * @param differences a sample: the first of each kind and change
 */
public record RehearsalView(Instant rehearsedAt, Map<FeedEffect, Long> effects, List<Difference> differences) {
    /**
     * 違いの見本.
     *
     * @param change I new, U changed, D deleted
     * @param columns headings of the columns that change, joined by 、; of U only
     */
    public record Difference(FeedKind kind, String change, String insuredNo, String columns) {}
}
