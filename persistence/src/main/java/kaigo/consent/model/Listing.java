package kaigo.consent.model;

import java.time.LocalDate;

/**
 * 一覧の写し: what an office's list shows of a person; nothing from cards or cases.
 *
 * @param leavesOn 資格喪失日 that lies ahead, or null
 */
public record Listing(
        PersonNo person, String name, String kana, String kanaKey, LocalDate birthDate, Sex sex, LocalDate leavesOn) {}
