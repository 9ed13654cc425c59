package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kaigo.account.ChangedMeanwhile;
import kaigo.account.Needs;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Person;
import kaigo.account.model.Right;
import kaigo.identifier.model.InsurerNo;
import kaigo.party.model.FieldChange;
import kaigo.party.model.Insurer;
import kaigo.party.model.InsurerKind;
import kaigo.party.model.Insurers;
import kaigo.party.model.NoticeAddresses;
import kaigo.party.model.NoticePurpose;
import kaigo.party.model.OrganisationEvent;
import kaigo.party.model.Organisations;
import kaigo.party.model.UnionMembers;
import kaigo.time.BusinessClock;

/** 保険者の登録・変更: municipalities and unions, with or without the insurer's function, and where their notices go. */
@Stateless
public class InsurerManaging {
    private static final OrganisationKind INSURER = OrganisationKind.INSURER;

    @Inject
    Insurers insurers;

    @Inject
    Organisations organisations;

    @Inject
    UnionMembers members;

    @Inject
    NoticeAddresses notices;

    @Inject
    OrganisationHistory history;

    @Inject
    BusinessClock clock;

    /** 登録 */
    @Needs(Right.ORGANISATION_MANAGE)
    public void register(InsurerNo no, InsurerDraft draft, String reason) {
        if (insurers.find(no).isPresent()) {
            throw InsurerRefused.numberTaken(no);
        }
        String prefecture = insurers.prefectureOf(no).orElseThrow(() -> InsurerRefused.noPrefecture(no));
        insurers.add(new Insurer(no, prefecture, draft.kind(), draft.name(), draft.kana()));
        history.note(
                INSURER,
                no.value(),
                OrganisationEvent.Kind.REGISTERED,
                FieldChange.among(
                        new FieldChange("insurerKind", null, draft.kind()),
                        new FieldChange("name", null, draft.name()),
                        new FieldChange("kana", null, draft.kana())),
                reason);
        setNotices(no, draft, reason);
    }

    /** 変更 @param version of the row that the operator saw */
    @Needs(Right.ORGANISATION_MANAGE)
    public void change(InsurerNo no, long version, InsurerDraft draft, String reason) {
        Insurer insurer = (Insurer) organisations.require(INSURER, no.value());
        if (insurer.version() != version) {
            throw new ChangedMeanwhile();
        }
        if (insurer.insures() != draft.kind().insures()) {
            requireWithoutMembers(insurer);
        }
        List<FieldChange> changes = FieldChange.among(
                new FieldChange("insurerKind", insurer.kind(), draft.kind()),
                new FieldChange("name", insurer.name(), draft.name()),
                new FieldChange("kana", insurer.kana(), draft.kana()));
        if (!changes.isEmpty()) {
            insurer.describe(draft.kind(), draft.name(), draft.kana());
            if (draft.kind() == InsurerKind.REVIEW_UNION) {
                insurer.setUp(null, null);
            }
        }
        history.noteChanges(INSURER, no.value(), OrganisationEvent.Kind.CHANGED, changes, reason);
        setNotices(no, draft, reason);
    }

    /** Whoever loses or takes on the insurer's function has no members from before, nor any to come. */
    private void requireWithoutMembers(Insurer insurer) {
        int count = members.of(insurer, clock.today()).size()
                + members.planned(insurer, clock.today()).size();
        if (count > 0) {
            throw insurer.insures() ? InsurerRefused.hasMembers(count) : InsurerRefused.hasReviewMembers(count);
        }
    }

    /** An address may be a person's: the history counts them and doesn't quote. */
    private void setNotices(InsurerNo no, InsurerDraft draft, String reason) {
        List<FieldChange> changes = new ArrayList<>();
        setNotices(no, NoticePurpose.FEED_RESULT, draft.feedResults(), changes);
        setNotices(no, NoticePurpose.CASE_FILE, draft.caseFiles(), changes);
        history.noteChanges(INSURER, no.value(), OrganisationEvent.Kind.NOTICES_CHANGED, changes, reason);
    }

    private void setNotices(InsurerNo no, NoticePurpose purpose, List<String> mails, List<FieldChange> changes) {
        List<String> before = notices.of(no, purpose);
        List<String> after =
                mails.stream().map(Person::mail).distinct().sorted().toList();
        if (!before.equals(after)) {
            notices.set(no, purpose, after);
            changes.add(new FieldChange("notice" + purpose, before.size(), after.size()));
        }
    }
}
