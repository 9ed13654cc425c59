package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaigo.account.ChangedMeanwhile;
import kaigo.account.Needs;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Right;
import kaigo.identifier.model.InsurerNo;
import kaigo.party.model.FieldChange;
import kaigo.party.model.Insurer;
import kaigo.party.model.OrganisationEvent;
import kaigo.party.model.Organisations;
import kaigo.party.model.ServiceStart;
import kaigo.party.model.SetupRefused;
import kaigo.party.model.UnionMembers;
import kaigo.time.BusinessClock;

/** 初期セットアップの管理: the day of its completion and, for all that go together, the day of the start. */
@Stateless
public class SetupManaging {
    private static final OrganisationKind INSURER = OrganisationKind.INSURER;

    @Inject
    Organisations organisations;

    @Inject
    UnionMembers members;

    @Inject
    OrganisationHistory history;

    @Inject
    BusinessClock clock;

    /**
     * 完了日と利用開始日
     *
     * @param version of the row that the operator saw
     * @param completed null when it isn't completed after all
     * @param asked another day of the start than the usual one, or null
     */
    @Needs(Right.ORGANISATION_MANAGE)
    public void setUp(InsurerNo no, long version, LocalDate completed, LocalDate asked, String reason) {
        if (completed != null && completed.isAfter(clock.today())) {
            throw SetupRefused.completedLater(clock.today());
        }
        List<Insurer> together = locked(no);
        Insurer itself = together.stream()
                .filter(one -> one.insurerNo().equals(no))
                .findFirst()
                .orElseThrow();
        if (itself.version() != version) {
            throw new ChangedMeanwhile();
        }
        if (!itself.insures()) {
            throw SetupRefused.notAnInsurer();
        }
        List<LocalDate> completions = new ArrayList<>();
        together.forEach(one -> completions.add(one == itself ? completed : one.setupCompletedOn()));
        LocalDate start = ServiceStart.of(completions, asked);
        for (Insurer one : together) {
            set(one, one == itself ? completed : one.setupCompletedOn(), start, reason);
        }
    }

    /**
     * In the order of their numbers, so that two operators never wait for each other. Who is closed holds up nobody.
     */
    private List<Insurer> locked(InsurerNo no) {
        return members.together(no, clock.today()).stream()
                .map(one -> (Insurer) organisations.require(INSURER, one.value()))
                .filter(one -> one.isActive() || one.insurerNo().equals(no))
                .toList();
    }

    private void set(Insurer insurer, LocalDate completed, LocalDate start, String reason) {
        List<FieldChange> changes = FieldChange.among(
                new FieldChange("setupCompletedOn", insurer.setupCompletedOn(), completed),
                new FieldChange("serviceStartOn", insurer.serviceStartOn(), start));
        if (!changes.isEmpty()) {
            insurer.setUp(completed, start);
            history.note(INSURER, insurer.insurerNo().value(), OrganisationEvent.Kind.SETUP_CHANGED, changes, reason);
        }
    }
}
