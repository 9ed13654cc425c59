package kaigo.party.model;

import java.time.LocalDate;

/** 保険者の一覧の一行. */
public record InsurerRow(
        String insurerNo, String name, String prefecture, LocalDate setupCompletedOn, LocalDate serviceStartOn) {}
