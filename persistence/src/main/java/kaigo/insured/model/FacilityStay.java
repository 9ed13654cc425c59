package kaigo.insured.model;

import java.time.LocalDate;

/** 介護保険施設等への入所・退所, as the card says; null where it says nothing. */
public record FacilityStay(String name, LocalDate admittedOn, LocalDate dischargedOn) {}
