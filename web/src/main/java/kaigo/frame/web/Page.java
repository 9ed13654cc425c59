package kaigo.frame.web;

import static kaigo.account.model.Right.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaigo.account.model.Right;
import kaigo.account.model.Role;

/**
 * 画面: one address of an area and the rights of which one opens it. The one table of pages: the edge refuses by it, the
 * navigation hides by it, docs/pages.md is written from it and tried against the running system. A page without a
 * line here fails the build.
 *
 * @param path the whole path, of a page or of a file that a page offers
 * @param rights one of them is enough; empty: whoever may enter the area
 */
public record Page(String path, Set<Right> rights) {
    /** By path, so that two hands seldom meet. */
    static final List<Page> TABLE = List.of(
            page("/api/connection", API_CONNECT),
            page("/api/feeds", FEED_READ),
            ofTheArea("/board/home.xhtml"),
            page("/central/account-edit.xhtml", ACCOUNT_MANAGE),
            page("/central/account.xhtml", ACCOUNT_READ),
            page("/central/accounts.xhtml", ACCOUNT_READ),
            page("/central/audit-export", AUDIT_READ),
            page("/central/audit-record.xhtml", AUDIT_READ),
            page("/central/audit.xhtml", AUDIT_READ),
            page("/central/certificate-application.xhtml", CERTIFICATE_READ),
            page("/central/certificate-applications.xhtml", CERTIFICATE_SEARCH),
            page("/central/certificate-file", CERTIFICATE_READ),
            page("/central/certificate-revoke.xhtml", CERTIFICATE_REVOKE),
            page("/central/certificate.xhtml", CERTIFICATE_READ),
            page("/central/certificates-csv", CERTIFICATE_SEARCH),
            page("/central/certificates.xhtml", CERTIFICATE_SEARCH),
            page("/central/grant-bulk.xhtml", GRANT_REVIEW),
            page("/central/grant-conflicts.xhtml", GRANT_CONFLICT_DECLARE),
            page("/central/grant-dashboard-csv", GRANT_FIGURES),
            page("/central/grant-dashboard.xhtml", GRANT_FIGURES),
            page("/central/grant-decisions.xhtml", GRANT_DECISION_READ),
            page("/central/grant-notice", GRANT_DECISION_READ),
            page("/central/grant-order.xhtml", GRANT_TRANSFER_READ),
            page("/central/grant-paper", GRANT_DESK_READ),
            page("/central/grant-readers.xhtml", GRANT_READERS),
            page("/central/grant-review.xhtml", GRANT_DESK_READ),
            page("/central/grant-round-edit.xhtml", GRANT_ROUND_MANAGE),
            page("/central/grant-round.xhtml", GRANT_ROUND_READ),
            page("/central/grant-rounds.xhtml", GRANT_ROUND_READ),
            page("/central/grant-tax-reports.xhtml", GRANT_TAX_READ),
            page("/central/grant-transfer-file", GRANT_CONFIRM_TRANSFER),
            page("/central/grant-transfer-totals", GRANT_TRANSFER_READ),
            page("/central/grant-transfer.xhtml", GRANT_TRANSFER_READ),
            page("/central/grant-transfers.xhtml", GRANT_TRANSFER_READ),
            page("/central/grant-worklist.xhtml", GRANT_DESK_READ),
            page("/central/home.xhtml", GRANT_FIGURES),
            page("/central/import.xhtml", ORGANISATION_READ),
            page("/central/imports.xhtml", ORGANISATION_READ),
            page("/central/institution-beds.xhtml", ORGANISATION_MANAGE),
            page("/central/institution-edit.xhtml", ORGANISATION_MANAGE),
            page("/central/institution-template", ORGANISATION_READ),
            page("/central/insurer-edit.xhtml", ORGANISATION_MANAGE),
            page("/central/insurer-members.xhtml", ORGANISATION_MANAGE),
            page("/central/insurer-setup.xhtml", ORGANISATION_MANAGE),
            page("/central/job.xhtml", JOB_READ),
            page("/central/jobs.xhtml", JOB_READ),
            page("/central/mails.xhtml", MAIL_READ),
            page("/central/organisation.xhtml", ORGANISATION_READ),
            page("/central/organisations.xhtml", ORGANISATION_READ),
            page("/central/setting.xhtml", SETTING_CHANGE),
            page("/central/settings.xhtml", SETTING_READ),
            page("/insurer/api-keys.xhtml", API_KEY_MANAGE),
            page("/insurer/card-pdf", INSURED_OPEN),
            page("/insurer/certificate-application.xhtml", CERTIFICATE_READ),
            page("/insurer/certificate-apply.xhtml", CERTIFICATE_APPLY),
            page("/insurer/certificate-file", CERTIFICATE_READ),
            page("/insurer/certificate-revoke.xhtml", CERTIFICATE_REVOKE),
            page("/insurer/certificate.xhtml", CERTIFICATE_READ),
            page("/insurer/certificates.xhtml", CERTIFICATE_READ),
            page("/insurer/feed-layout.xhtml", FEED_READ),
            page("/insurer/feed-rejected", FEED_READ),
            page("/insurer/feed-result.xhtml", FEED_READ),
            page("/insurer/feed-settings.xhtml", FEED_CONFIGURE),
            page("/insurer/feed-template", FEED_READ),
            page("/insurer/feed-undo.xhtml", FEED_UNDO),
            page("/insurer/feed.xhtml", FEED_READ),
            page("/insurer/home.xhtml", FEED_READ),
            page("/insurer/person.xhtml", INSURED_OPEN),
            page("/insurer/persons.xhtml", INSURED_SEARCH),
            page("/insurer/user-edit.xhtml", ACCOUNT_MANAGE),
            page("/insurer/user.xhtml", ACCOUNT_READ),
            page("/insurer/users.xhtml", ACCOUNT_READ),
            page("/mypage/api-keys.xhtml", API_KEY_MANAGE),
            page("/mypage/certificate-application.xhtml", CERTIFICATE_READ),
            page("/mypage/certificate-apply.xhtml", CERTIFICATE_APPLY),
            page("/mypage/certificate-file", CERTIFICATE_READ),
            page("/mypage/certificate-revoke.xhtml", CERTIFICATE_REVOKE),
            page("/mypage/certificate.xhtml", CERTIFICATE_READ),
            page("/mypage/certificates.xhtml", CERTIFICATE_READ),
            page("/mypage/grant-account.xhtml", GRANT_APPLY),
            page("/mypage/grant-applicant.xhtml", GRANT_APPLY),
            page("/mypage/grant-check.xhtml", GRANT_APPLY),
            page("/mypage/grant-confirm.xhtml", GRANT_APPLY),
            page("/mypage/grant-copy", GRANT_APPLY),
            page("/mypage/grant-correction.xhtml", GRANT_APPLY),
            page("/mypage/grant-cost.xhtml", GRANT_APPLY),
            page("/mypage/grant-done.xhtml", GRANT_APPLY),
            page("/mypage/grant-notice", GRANT_APPLY),
            page("/mypage/grant-paper", GRANT_APPLY),
            page("/mypage/grant-papers.xhtml", GRANT_APPLY),
            page("/mypage/grant-tax-report.xhtml", GRANT_APPLY),
            page("/mypage/grant.xhtml", GRANT_APPLY),
            page("/mypage/grants.xhtml", GRANT_APPLY),
            ofTheArea("/mypage/home.xhtml"),
            page("/mypage/user-edit.xhtml", ACCOUNT_MANAGE),
            page("/mypage/user.xhtml", ACCOUNT_READ),
            page("/mypage/users.xhtml", ACCOUNT_READ),
            page("/draft", OWN_SECURITY),
            page("/security/authenticator.xhtml", OWN_SECURITY),
            page("/security/home.xhtml", OWN_SECURITY),
            page("/security/password.xhtml", OWN_SECURITY),
            page("/security/recovery-codes.xhtml", OWN_SECURITY),
            page("/service/card-pdf", PERSON_OPEN),
            page("/service/consent.xhtml", CONSENT_TAKE),
            page("/service/home.xhtml", CARE_RELATION_READ),
            page("/service/person.xhtml", PERSON_OPEN),
            page("/service/persons.xhtml", CARE_RELATION_READ),
            page("/service/register.xhtml", IDENTITY_CHECK));

    public Page {
        rights = Set.copyOf(rights);
    }

    /** The line of this path. */
    public static Optional<Page> of(String path) {
        return TABLE.stream().filter(page -> page.path.equals(path)).findFirst();
    }

    /** Whether somebody with these roles opens the path, as far as pages say; areas have their own word. */
    public static boolean admits(String path, Set<Role> held) {
        return of(path).map(page -> page.admits(held)).orElse(true);
    }

    public boolean admits(Set<Role> held) {
        return rights.isEmpty() || rights.stream().anyMatch(right -> right.heldBy(held));
    }

    /** The roles that hold one of the rights. */
    public Set<Role> roles() {
        return rights.isEmpty()
                ? EnumSet.allOf(Role.class)
                : rights.stream()
                        .flatMap(right -> right.roles().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Page page(String path, Right... oneOf) {
        return new Page(path, Set.of(oneOf));
    }

    /** Open to whoever may enter the area. */
    private static Page ofTheArea(String path) {
        return new Page(path, Set.of());
    }
}
