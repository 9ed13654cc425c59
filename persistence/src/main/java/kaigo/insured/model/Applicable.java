package kaigo.insured.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 適用期間のある証: usually from 1 August to 31 July; a change in the year is a card of its own, from its day on. */
public interface Applicable {
    /** So many days before its end a card is marked: there is time to ask the municipality. */
    int DAYS_AHEAD = 60;

    LocalDate appliesFrom();

    /** Null when no end is known. */
    LocalDate appliesTo();

    default boolean appliesOn(LocalDate day) {
        return !appliesFrom().isAfter(day) && !endedOn(day);
    }

    /** Whether its last day lies behind. */
    default boolean endedOn(LocalDate day) {
        return appliesTo() != null && appliesTo().isBefore(day);
    }

    /** 期限が近い: in force, and it ends within 60 days. */
    default boolean endsSoon(LocalDate day) {
        return appliesOn(day) && appliesTo() != null && ChronoUnit.DAYS.between(day, appliesTo()) <= DAYS_AHEAD;
    }

    /** 手もとの証: of those that have begun the one that began last; it may have ended. */
    static <T extends Applicable> Optional<T> inHand(List<T> cards, LocalDate day) {
        return cards.stream()
                .filter(card -> !card.appliesFrom().isAfter(day))
                .max(Comparator.comparing(Applicable::appliesFrom));
    }

    /** つぎの証: the first of those that have yet to begin. */
    static <T extends Applicable> Optional<T> next(List<T> cards, LocalDate day) {
        return cards.stream()
                .filter(card -> card.appliesFrom().isAfter(day))
                .min(Comparator.comparing(Applicable::appliesFrom));
    }
}
