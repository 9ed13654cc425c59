package kaigo.grant.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 振込不能: what the bank said of an application's last order.
 *
 * @param order number of the failed order
 * @param transferOn the day for which it was ordered
 * @param correctedAt when the applicant corrected the account; null before
 */
public record TransferFailure(long order, LocalDate transferOn, BankResult result, Instant correctedAt) {}
