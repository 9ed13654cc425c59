package kaigo.api.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** API: for systems of insurers, offices and institutions, under /api on the services listener (docs/api.md). */
@ApplicationPath(ApiFilter.ROOT)
public class ApiApplication extends Application {}
