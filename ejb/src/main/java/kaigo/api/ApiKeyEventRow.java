package kaigo.api;

import java.time.Instant;
import kaigo.api.model.ApiKeyEvent;

/**
 * 認証キーの履歴の一行.
 *
 * @param by name of who did it, of the same organisation
 */
public record ApiKeyEventRow(Instant at, ApiKeyEvent.Kind kind, String prefix, String label, String by) {}
