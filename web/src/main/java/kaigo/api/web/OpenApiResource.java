package kaigo.api.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** API の仕様書: the OpenAPI document, as written beside this class; a test holds it to what the resources are. */
@Path("openapi")
@RequestScoped
public class OpenApiResource {
    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public String document() throws IOException {
        try (InputStream document = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
