package kaigo.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import kaigo.feed.FeedErrorPage;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedReceiving;
import kaigo.feed.IncomingFile;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedNumber;

/** データ連携 (API): an insurer's own system sends its files and asks what came of them. */
@Path("feeds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {
    @Inject
    FeedReceiving receiving;

    @Inject
    FeedReading reading;

    @Inject
    FeedJson json;

    @Inject
    FeedWords words;

    /** 送信. Whoever sends the same again, his number tells that it is the same. */
    @PUT
    @Consumes({"application/zip", "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    public Response send(
            @HeaderParam("Feed-Number") String header,
            @QueryParam("feedNumber") String query,
            @QueryParam("file") String name,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream bytes)
            throws IOException {
        FeedNumber number = new FeedNumber(header == null ? query : header);
        String file = name == null || name.isBlank() ? number.value() : name;
        long id = receiving.receive(number, IncomingFile.named(file, bytes), dryRun);
        return Response.accepted(
                        Json.createObjectBuilder().add("id", id).build().toString())
                .location(URI.create("feeds/" + id))
                .build();
    }

    /** The newest first. */
    @GET
    public String feeds() {
        JsonArrayBuilder feeds = Json.createArrayBuilder();
        reading.history().forEach(row -> feeds.add(json.of(row)));
        return Json.createObjectBuilder().add("feeds", feeds).build().toString();
    }

    @GET
    @Path("{id : [1-9][0-9]{0,17}}")
    public String feed(@PathParam("id") long id) {
        return json.of(reading.result(id), reading.rehearsal(id).orElse(null)).toString();
    }

    /** 所見. */
    @GET
    @Path("{id : [1-9][0-9]{0,17}}/errors")
    public String errors(@PathParam("id") long id, @QueryParam("page") @DefaultValue("1") int page) {
        return json.of(reading.errors(id, Math.max(1, Math.min(page, FeedErrorPage.LAST))))
                .toString();
    }

    /** 直す行. */
    @GET
    @Path("{id : [1-9][0-9]{0,17}}/rejected/{kind}")
    @Produces("text/csv;charset=UTF-8")
    public Response rejected(@PathParam("id") long id, @PathParam("kind") String kind) {
        FeedKind known = Arrays.stream(FeedKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        StreamingOutput rows = out -> reading.writeRejectedRows(id, known, words::inFile, out);
        return Response.ok(rows)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + known.layout().fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
