package kaigo.insured.model;

import java.time.LocalDate;

/**
 * 給付制限: what the card says of it. It must not be overlooked: who serves without knowing it isn't paid as expected.
 *
 * @param from null when the card names no first day
 * @param to null when it names no last day
 */
public record Restriction(String content, LocalDate from, LocalDate to) {
    /** In force on that day. */
    public boolean runsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && !endedOn(day);
    }

    /** Still to come on that day. */
    public boolean aheadOf(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    private boolean endedOn(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
