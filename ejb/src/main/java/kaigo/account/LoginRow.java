package kaigo.account;

import java.time.Instant;

/**
 * 最近のログイン.
 *
 * @param listener PUBLIC or SERVICES
 */
public record LoginRow(Instant at, SecondFactor by, String listener) {
    static LoginRow of(Instant at, String detail) {
        String[] parts = detail.split(" ");
        return new LoginRow(at, SecondFactor.valueOf(parts[0]), parts[1]);
    }
}
