package kaigo.account;

import java.time.Instant;

/**
 * 開いているセッション.
 *
 * @param listener PUBLIC or SERVICES
 * @param current whether it is the one asked from
 */
public record SessionRow(
        long id, String listener, String device, String address, Instant beganAt, Instant activeAt, boolean current) {}
