package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import kaigo.account.LoginRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.certificate.CertificateStanding;

/**
 * 入口: which account may come in by which door. With a client certificate (介護WEBサービス) its organisation must be the
 * account's; without one (マイページ) only those who have pages there.
 */
@ApplicationScoped
class Entrance {
    private static final Set<OrganisationKind> WITHOUT_CERTIFICATE =
            EnumSet.of(OrganisationKind.OFFICE, OrganisationKind.MEDICAL, OrganisationKind.CITIZEN);

    /** 事業所ユーザ prepares the office in マイページ, and sees nobody's record. */
    private static final Set<Role> ONLY_MY_PAGE = EnumSet.of(Role.OFFICE_USER);

    @Inject
    CertificateStanding certificates;

    boolean isOpenTo(Account account) {
        String serial = Actors.current().certificateSerial();
        return serial == null
                ? WITHOUT_CERTIFICATE.contains(account.organisation())
                : !account.roles().equals(ONLY_MY_PAGE)
                        && certificates.requireValid(serial).isOf(account.organisation(), account.organisationNo());
    }

    void requireOpenTo(Account account) {
        if (!isOpenTo(account)) {
            throw LoginRefused.atPassword(Reason.OTHER_ORGANISATION);
        }
    }
}
