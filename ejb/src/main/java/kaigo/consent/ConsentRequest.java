package kaigo.consent;

import java.time.LocalDate;
import kaigo.consent.model.ConsentCase;
import kaigo.consent.model.ConsentObstacle;

/**
 * 同意の画面: for whom, with which wording, and what stands in the way.
 *
 * @param obstacle null when the consent may be taken now
 * @param text the wording in force, with the municipality's name
 */
public record ConsentRequest(ConsentCase asked, ConsentObstacle obstacle, LocalDate textHoldsFrom, String text) {}
