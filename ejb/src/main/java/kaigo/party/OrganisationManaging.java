package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.Accounts;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Person;
import kaigo.account.model.Right;
import kaigo.party.model.Organisation;
import kaigo.party.model.OrganisationEvent;
import kaigo.party.model.Organisations;
import kaigo.time.SystemClock;

/** 組織の管理: the operator keeps the mail address for notices, closes an organisation and opens it again; all with history. */
@Stateless
public class OrganisationManaging {
    /** What the history of an account says when its organisation was closed. */
    private static final String CLOSED = "ORGANISATION_CLOSED";

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    OrganisationHistory history;

    @Inject
    SystemClock clock;

    /** 通知先メールの変更 */
    @Needs(Right.ORGANISATION_MANAGE)
    public void changeContact(OrganisationKind kind, String number, String mail, String reason) {
        organisations.require(kind, number);
        organisations.contact(kind, number, Person.mail(mail));
        history.note(kind, number, OrganisationEvent.Kind.CONTACT_CHANGED, List.of(), reason);
    }

    /** 廃止・休止: its accounts are suspended with it, open sessions end at their next request. */
    @Needs(Right.ORGANISATION_MANAGE)
    public void close(OrganisationKind kind, String number, String reason) {
        Organisation organisation = organisations.require(kind, number);
        if (!organisation.isActive()) {
            throw OrganisationStateRefused.closedAlready();
        }
        organisation.close();
        history.note(kind, number, OrganisationEvent.Kind.CLOSED, List.of(), reason);
        accounts.lockOrganisation(number);
        for (Account account : accounts.activeOf(kind, number)) {
            account.suspend();
            events.add(new AccountEvent(
                    account.id(), AccountEvent.Kind.SUSPENDED, Actors.current().accountId(), CLOSED, clock.now()));
        }
    }

    /** 再開: who may log in again is decided account by account. */
    @Needs(Right.ORGANISATION_MANAGE)
    public void reopen(OrganisationKind kind, String number, String reason) {
        Organisation organisation = organisations.require(kind, number);
        if (organisation.isActive()) {
            throw OrganisationStateRefused.openAlready();
        }
        organisation.reopen();
        history.note(kind, number, OrganisationEvent.Kind.REOPENED, List.of(), reason);
    }
}
