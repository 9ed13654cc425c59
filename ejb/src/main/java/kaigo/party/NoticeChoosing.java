package kaigo.party;

import static kaigo.account.model.OrganisationKind.INSURER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Person;
import kaigo.account.model.Right;
import kaigo.identifier.model.InsurerNo;
import kaigo.party.model.FieldChange;
import kaigo.party.model.NoticeAddresses;
import kaigo.party.model.NoticePurpose;
import kaigo.party.model.OrganisationEvent;

/** 処理結果の通知先: where the insurer's own admin wants to hear what came of its feeds. */
@Stateless
public class NoticeChoosing {
    @Inject
    NoticeAddresses notices;

    @Inject
    OrganisationHistory history;

    /** The insurer's own; without any, the organisation's address is written to. */
    @Needs(Right.FEED_CONFIGURE)
    public List<String> feedResults() {
        return notices.of(insurer(), NoticePurpose.FEED_RESULT);
    }

    /** 変更. An address may be a person's: the history counts them and doesn't quote. */
    @Needs(Right.FEED_CONFIGURE)
    public void chooseFeedResults(List<String> mails) {
        InsurerNo insurer = insurer();
        List<String> before = notices.of(insurer, NoticePurpose.FEED_RESULT);
        List<String> after =
                mails.stream().map(Person::mail).distinct().sorted().toList();
        if (!before.equals(after)) {
            notices.set(insurer, NoticePurpose.FEED_RESULT, after);
            history.note(
                    INSURER,
                    insurer.value(),
                    OrganisationEvent.Kind.NOTICES_CHANGED,
                    List.of(new FieldChange("noticeFEED_RESULT", before.size(), after.size())),
                    "");
        }
    }

    private static InsurerNo insurer() {
        return InsurerNo.of(Actors.current().organisationNo());
    }
}
