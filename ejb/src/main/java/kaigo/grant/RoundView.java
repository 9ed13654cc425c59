package kaigo.grant;

import java.time.Instant;
import java.util.List;
import kaigo.grant.model.RoundDraft;
import kaigo.grant.model.RoundUse;
import kaigo.party.model.FieldChange;

/**
 * 募集回の全体
 *
 * @param version as the next change has to send it
 * @param history the newest first
 */
public record RoundView(String id, long version, RoundDraft draft, RoundUse use, List<Event> history) {

    /** 履歴の一行 */
    public record Event(boolean opened, Instant at, String by, String reason, List<FieldChange> changes) {}
}
