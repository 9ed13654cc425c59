package kaigo.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaigo.party.model.OrganisationEvent;
import kaigo.party.model.OrganisationRow;

/**
 * 組織の詳細
 *
 * @param setupCompletedOn 初期セットアップ完了日 of an insurer, or null
 */
public record OrganisationCard(
        OrganisationRow row, LocalDate setupCompletedOn, LocalDate serviceStartOn, List<Event> events) {

    public OrganisationCard {
        events = List.copyOf(events);
    }

    /** 履歴の一行 */
    public record Event(Instant at, OrganisationEvent.Kind kind, String by, String reason) {}
}
