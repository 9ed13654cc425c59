package kaigo.party.model;

import java.time.Instant;

/**
 * 取込みの変更の一行
 *
 * @param service its name, or null where the whole organisation is meant
 * @param field null for what is new or vanished
 * @param at when it was applied; null while it is only compared
 * @param by who decided; null for a command
 */
public record RegisterChange(
        ChangeKind kind,
        String number,
        String name,
        String service,
        String field,
        String before,
        String after,
        Instant at,
        String by) {}
