package kaigo.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import kaigo.feed.FeedHistoryRow;
import kaigo.feed.FeedKindFigures;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedResultView;

/** データ連携 (API): what came of the insurer's own feeds. Counts and states; no person's data. */
@Path("feeds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {
    @Inject
    FeedReading reading;

    /** The newest first. */
    @GET
    public String feeds() {
        JsonArrayBuilder feeds = Json.createArrayBuilder();
        reading.history().forEach(row -> feeds.add(summary(row)));
        return Json.createObjectBuilder().add("feeds", feeds).build().toString();
    }

    @GET
    @Path("{id : [1-9][0-9]{0,17}}")
    public String feed(@PathParam("id") long id) {
        FeedResultView feed = reading.result(id);
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        feed.kinds()
                .forEach(kind -> kinds.add(figures(kind).add("kind", kind.kind().name())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", feed.id())
                .add("sequenceNo", feed.sequenceNo())
                .add("mode", text(feed.mode()))
                .add("state", feed.state().name())
                .add("receivedAt", feed.receivedAt().toString())
                .add("rowsDone", feed.rowsDone())
                .add("total", figures(feed.total()))
                .add("kinds", kinds)
                .add("errorCount", feed.errorCount());
        optional(json, "baseDate", feed.baseDate());
        optional(json, "startedAt", feed.startedAt());
        optional(json, "finishedAt", feed.finishedAt());
        optional(json, "refusalCode", feed.refusalCode());
        return json.build().toString();
    }

    private static JsonObjectBuilder summary(FeedHistoryRow row) {
        Instant receivedAt = row.receivedAt();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", row.id())
                .add("sequenceNo", row.sequenceNo())
                .add("mode", text(row.mode()))
                .add("state", row.state().name())
                .add("receivedAt", receivedAt.toString())
                .add("written", row.written())
                .add("rejected", row.rejected())
                .add("current", row.current());
        optional(json, "refusalCode", row.refusalCode());
        return json;
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

    private static String text(Enum<?> value) {
        return value.name();
    }
}
