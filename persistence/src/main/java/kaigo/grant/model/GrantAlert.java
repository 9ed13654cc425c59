package kaigo.grant.model;

import java.time.LocalDate;

/**
 * 収支の警告, open until a later check finds both sides agree.
 *
 * @param raisedOn business date on which it was found first
 * @param seenOn on which it was found last
 */
public record GrantAlert(Imbalance imbalance, LocalDate raisedOn, LocalDate seenOn) {}
