package kaigo.api.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.MissingResourceException;
import kaigo.api.model.ApiRefused;
import kaigo.frame.web.Sentences;
import kaigo.refusal.model.Refusal;

/**
 * 問題の知らせ: every error of the API, as RFC 9457 writes it: what happened, what to do, and the request's id; nothing of
 * persons, nothing of the inside.
 *
 * @param code last part of the type, for programs
 */
record Problem(int status, String code, String title, String detail) {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:kaigo:problem:";
    private static final int BAD = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    /** By status only. */
    static Problem of(int status) {
        try {
            return new Problem(
                    status,
                    "http-" + status,
                    Sentences.in("api", "problem." + status),
                    Sentences.in("api", "problem." + status + ".detail"));
        } catch (MissingResourceException unusual) {
            return status < FAILED ? of(BAD).withStatus(status) : of(FAILED);
        }
    }

    /** A rule said no. */
    static Problem of(Refusal refusal) {
        int status = statusOf(refusal);
        String code = refusal.messageKey().replace("refusal.", "");
        return new Problem(status, code, of(status).title(), Sentences.of(refusal));
    }

    private static int statusOf(Refusal refusal) {
        if (refusal instanceof ApiRefused refused) {
            return refused.isTooFast() ? TOO_MANY : UNAUTHORIZED;
        }
        return switch (refusal.messageKey()) {
            case "refusal.rightDenied" -> FORBIDDEN;
            case "refusal.certificateRevoked", "refusal.certificateExpired", "refusal.certificateUnknown" -> FORBIDDEN;
            case "refusal.feedUnknown" -> NOT_FOUND;
            case "refusal.feedNumberForm" -> BAD;
            case "KF-017" -> TOO_LARGE;
            default -> CONFLICT;
        };
    }

    private Problem withStatus(int other) {
        return new Problem(other, "http-" + other, title, detail);
    }

    JsonObject json(String requestId) {
        return Json.createObjectBuilder()
                .add("type", TYPE + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", "urn:kaigo:request:" + requestId)
                .add("requestId", requestId)
                .build();
    }

    /** The whole answer; whatever was begun is dropped. */
    void writeTo(HttpServletResponse response, String requestId) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        if (status == UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"kaigo\"");
        }
        response.getWriter().write(json(requestId).toString());
        response.flushBuffer();
    }
}
