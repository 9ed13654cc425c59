package kaigo.insured.model;

import java.time.LocalDate;

/**
 * 居宅介護支援事業者等: an office as the card names it, with the day of its notice (届出年月日).
 *
 * @param notifiedOn null when the card names none
 */
public record NamedOffice(String officeNo, LocalDate notifiedOn) {}
