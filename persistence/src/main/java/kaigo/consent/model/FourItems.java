package kaigo.consent.model;

import java.time.LocalDate;
import kaigo.identifier.model.Kana;

/** 4情報: numbers, kana name, birth date and sex, as read from the 被保険者証. All must match exactly one person. */
public record FourItems(PersonNo person, Kana kana, LocalDate birthDate, Sex sex) {}
