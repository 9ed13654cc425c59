package kaigo.feed.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import kaigo.feed.FeedErrorPage;
import kaigo.feed.FeedHistoryRow;
import kaigo.feed.FeedKindFigures;
import kaigo.feed.FeedResultView;
import kaigo.feed.RehearsalView;

/** データ連携のJSON: feeds, figures and findings as the API says them. Counts and states; no person's data. */
@ApplicationScoped
public class FeedJson {
    @Inject
    FeedWords words;

    JsonObject of(FeedResultView feed, RehearsalView rehearsal) {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        feed.kinds()
                .forEach(kind -> kinds.add(figures(kind).add("kind", kind.kind().name())));
        JsonArrayBuilder toMend = Json.createArrayBuilder();
        feed.rejectedKinds().forEach(kind -> toMend.add(kind.name()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", feed.id())
                .add("sequenceNo", feed.sequenceNo())
                .add("mode", feed.mode().name())
                .add("state", feed.state().name())
                .add("ended", !feed.running())
                .add("receivedAt", feed.receivedAt().toString())
                .add("rowsDone", feed.rowsDone())
                .add("total", figures(feed.total()))
                .add("kinds", kinds)
                .add("toMend", toMend)
                .add("errorCount", feed.errorCount());
        if (rehearsal != null) {
            JsonObjectBuilder effects = Json.createObjectBuilder();
            rehearsal.effects().forEach((effect, persons) -> effects.add(effect.name(), persons));
            json.add("effects", effects);
        }
        optional(json, "baseDate", feed.baseDate());
        optional(json, "startedAt", feed.startedAt());
        optional(json, "finishedAt", feed.finishedAt());
        if (feed.startedAt() != null && feed.finishedAt() != null) {
            json.add(
                    "durationMillis",
                    Duration.between(feed.startedAt(), feed.finishedAt()).toMillis());
        }
        if (feed.refusalCode() != null) {
            json.add("refusalCode", feed.refusalCode());
            json.add("refusal", words.sentence(feed.refusalCode(), feed.refusalDetail()));
        }
        return json.build();
    }

    JsonObject of(FeedHistoryRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", row.id())
                .add("sequenceNo", row.sequenceNo())
                .add("mode", row.mode().name())
                .add("state", row.state().name())
                .add("receivedAt", row.receivedAt().toString())
                .add("written", row.written())
                .add("rejected", row.rejected())
                .add("current", row.current());
        optional(json, "refusalCode", row.refusalCode());
        return json.build();
    }

    JsonObject of(FeedErrorPage page) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        page.errors()
                .forEach(error -> errors.add(Json.createObjectBuilder()
                        .add("kind", error.kind().name())
                        .add("file", error.fileName())
                        .add("line", error.line())
                        .add("column", error.column())
                        .add("code", error.code())
                        .add("expected", words.sentence(error.code(), error.detail()))));
        return Json.createObjectBuilder()
                .add("errors", errors)
                .add("page", page.page())
                .add("lastPage", page.lastPage())
                .add("errorCount", page.count())
                .add("leftOut", page.leftOut())
                .build();
    }

    private static JsonObjectBuilder figures(FeedKindFigures figures) {
        return Json.createObjectBuilder()
                .add("read", figures.read())
                .add("inserted", figures.inserted())
                .add("updated", figures.updated())
                .add("unchanged", figures.unchanged())
                .add("deleted", figures.deleted())
                .add("rejected", figures.rejected());
    }

    private static void optional(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
