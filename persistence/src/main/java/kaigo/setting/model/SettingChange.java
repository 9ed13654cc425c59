package kaigo.setting.model;

import java.time.Instant;

/**
 * 設定の変更履歴の一行.
 *
 * @param by name of the operator who changed it
 */
public record SettingChange(Instant at, String before, String after, String reason, String by) {}
