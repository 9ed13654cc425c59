package kaigo.api.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kaigo.api.ApiConnectionReading;
import kaigo.api.ApiConnectionView;

/** 接続確認: who the client is for us, and until when its certificate and key count. */
@Path("connection")
@RequestScoped
public class ConnectionResource {
    @Inject
    ApiConnectionReading reading;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String connection() {
        ApiConnectionView view = reading.connection();
        return Json.createObjectBuilder()
                .add(
                        "organisation",
                        Json.createObjectBuilder()
                                .add("kind", view.organisation().name())
                                .add("number", view.organisationNo())
                                .add("name", view.organisationName()))
                .add(
                        "certificate",
                        Json.createObjectBuilder()
                                .add("lastDay", view.certificateLastDay().toString()))
                .add(
                        "key",
                        Json.createObjectBuilder()
                                .add("prefix", view.keyPrefix())
                                .add("label", view.keyLabel())
                                .add("state", view.keyState().name())
                                .add("expiresAt", view.keyExpiresAt().toString()))
                .add("serverTime", view.serverTime().toString())
                .build()
                .toString();
    }
}
