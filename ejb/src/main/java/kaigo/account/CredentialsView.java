package kaigo.account;

import java.time.Instant;

/**
 * 自分のログインの手段.
 *
 * @param mail where notices go; null when none is known
 * @param recoveryCodesLeft recovery codes not used yet
 */
public record CredentialsView(String login, String mail, Instant passwordSetAt, int recoveryCodesLeft) {}
