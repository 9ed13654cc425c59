package kaigo.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.OrganisationKind;
import kaigo.party.model.FieldChange;
import kaigo.party.model.OrganisationEvent;
import kaigo.party.model.Organisations;
import kaigo.time.SystemClock;

/** 組織の履歴の記入: who did what to which organisation, when, and why. */
@ApplicationScoped
class OrganisationHistory {
    @Inject
    Organisations organisations;

    @Inject
    SystemClock clock;

    void note(
            OrganisationKind kind,
            String number,
            OrganisationEvent.Kind what,
            List<FieldChange> changes,
            String reason) {
        organisations.add(new OrganisationEvent(
                kind,
                number,
                what,
                changes,
                Actors.current().accountId(),
                reason == null ? "" : reason.strip(),
                clock.now()));
    }

    /** Nothing is noted when nothing changed. */
    void noteChanges(
            OrganisationKind kind,
            String number,
            OrganisationEvent.Kind what,
            List<FieldChange> changes,
            String reason) {
        if (!changes.isEmpty()) {
            note(kind, number, what, changes, reason);
        }
    }
}
