package kaigo.party;

import java.time.Instant;
import java.util.List;
import kaigo.party.model.OrganisationEvent;
import kaigo.party.model.OrganisationRow;

/** 組織の詳細: what all kinds have in common. */
public record OrganisationCard(OrganisationRow row, List<Event> events) {

    public OrganisationCard {
        events = List.copyOf(events);
    }

    /** 履歴の一行 */
    public record Event(Instant at, OrganisationEvent.Kind kind, String by, String reason, List<Change> changes) {
        public Event {
            changes = List.copyOf(changes);
        }
    }

    /** 変更の内容: a field from what to what; empty is null. */
    public record Change(String field, String before, String after) {}
}
