package kaigo.consent.model;

import java.time.LocalDate;

/** 一覧の写し: what an office's list shows of a person; nothing from cards or cases. */
public record Listing(PersonNo person, String name, String kana, String kanaKey, LocalDate birthDate, Sex sex) {}
