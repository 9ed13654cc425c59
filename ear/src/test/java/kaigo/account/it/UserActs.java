package kaigo.account.it;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.UserFinding;
import kaigo.account.UserMade;
import kaigo.account.UserManaging;
import kaigo.account.UserResetting;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Person;
import kaigo.account.model.Role;
import kaigo.it.InContainer;
import kaigo.party.OrganisationManaging;
import org.junit.jupiter.api.BeforeEach;

/** 利用者管理の動き: what its tests do as 事業所ユーザ and 管理者 of an office of their own. */
abstract class UserActs extends InContainer {
    static final Person SOMEBODY = new Person("相川 のぞみ", "アイカワ ノゾミ", "nozomi@it.example", null);

    @Inject
    UserManaging managing;

    @Inject
    UserResetting resetting;

    @Inject
    UserFinding finding;

    @Inject
    OrganisationManaging organisations;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    Party office;
    Actor user;
    Actor admin;

    @BeforeEach
    void furnish() throws Exception {
        office = Party.office(database);
        user = office.with(Role.OFFICE_USER);
        admin = office.with(Role.OFFICE_ADMIN);
    }

    UserMade create(Actor actor, Role role) throws Exception {
        return Actors.as(actor, () -> managing.create(OrganisationKind.OFFICE, office.number(), role, SOMEBODY));
    }

    void suspend(Actor actor, Actor whom) throws Exception {
        Actors.as(actor, () -> {
            managing.suspend(whom.accountId(), office.version(whom));
            return null;
        });
    }

    /** Something done. */
    interface Work {
        void run() throws Exception;
    }

    static Callable<?> as(Actor actor, Work work) {
        return () -> Actors.as(actor, () -> {
            work.run();
            return null;
        });
    }
}
