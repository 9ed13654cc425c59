package kaigo.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import kaigo.consent.model.ConsentState;
import kaigo.time.BusinessClock;

/** 同意の見せ方: tone and icon of a consent state, beside its word. */
@Named
@ApplicationScoped
public class ConsentWords {
    public String tone(ConsentState state) {
        return switch (state) {
            case GIVEN -> "ok";
            case NONE -> "warn";
            case REFUSED, WITHDRAWN -> "";
        };
    }

    /** The day in Japan. */
    public LocalDate day(Instant at) {
        return at.atZone(BusinessClock.JAPAN).toLocalDate();
    }

    public String icon(ConsentState state) {
        return switch (state) {
            case GIVEN, NONE -> "hand";
            case REFUSED, WITHDRAWN -> "minus";
        };
    }
}
