package kaigo.consent.model;

import java.time.Instant;
import java.time.LocalDate;

/** 利用者一覧の1行: nothing from cards or cases, so it needs no consent. */
public record CarePersonRow(
        String insurerNo,
        String insurerName,
        String insuredNo,
        String name,
        String kana,
        LocalDate birthDate,
        Sex sex,
        LocalDate since,
        String inCharge,
        ConsentState consent,
        Instant answeredAt) {}
