package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;

/** 案件の収集: asks the database everything that the checks want to know about one application. */
@ApplicationScoped
public class GrantCases {
    @PersistenceContext
    EntityManager entities;

    @Inject
    FundedServices services;

    @Inject
    GrantAttachments attachments;

    public GrantCase gather(GrantApplication application, LocalDate today) {
        return new GrantCase(
                application,
                today,
                application.round().ceiling(services.named(application.services())),
                attachments.of(application.id()),
                exists("SELECT 1 FROM office WHERE office_no = ? AND active", application.officeNo()),
                application.round().isOnceOverRounds() && grantedBefore(application),
                exists(
                        "SELECT 1 FROM grant_application WHERE office_no = ? AND kind = ? AND round_id = ? AND id <> ?"
                                + " AND state NOT IN ('WITHDRAWN', 'REFUSED')",
                        application.officeNo(),
                        application.kind().name(),
                        application.round().id(),
                        application.id()),
                exists(
                        "SELECT 1 FROM account a JOIN account_role r ON r.account_id = a.id"
                                + " WHERE a.organisation IN ('OFFICE', 'MEDICAL') AND a.organisation_no = ?"
                                + " AND r.role IN ('OFFICE_ADMIN', 'MEDICAL_ADMIN') AND a.services_login_at IS NOT NULL",
                        application.officeNo()),
                bank(application.payee()),
                compatibleReaders(),
                sameReceipt(application));
    }

    private boolean grantedBefore(GrantApplication application) {
        return exists(
                "SELECT 1 FROM grant_application a JOIN grant_decision d ON d.application_id = a.id AND d.granted"
                        + " WHERE a.office_no = ? AND a.kind = ? AND a.id <> ?",
                application.officeNo(),
                application.kind().name(),
                application.id());
    }

    /** Names of bank and branch; null when the entry is incomplete or the bank master doesn't have them. */
    public BankNames bank(PayeeEntry payee) {
        try {
            BankAccount account = payee.account();
            List<?> rows = entities.createNativeQuery(
                            "SELECT b.kana, s.kana FROM bank_branch s JOIN bank b ON b.code = s.bank_code"
                                    + " WHERE b.code = ? AND s.code = ? AND b.active AND s.active")
                    .setParameter(1, account.bankCode())
                    .setParameter(2, account.branchCode())
                    .getResultList();
            return rows.stream()
                    .map(Object[].class::cast)
                    .map(row -> new BankNames((String) row[0], (String) row[1]))
                    .findFirst()
                    .orElse(null);
        } catch (AccountUnusable incomplete) {
            return null;
        }
    }

    /** Models on the operator's list of readers that the マイナ資格確認アプリ knows. */
    @SuppressWarnings("unchecked")
    public List<String> compatibleReaders() {
        return entities.createNativeQuery("SELECT model FROM compatible_reader ORDER BY model")
                .getResultList();
    }

    private boolean sameReceipt(GrantApplication application) {
        return exists(
                        "SELECT 1 FROM grant_attachment t JOIN grant_attachment o ON o.sha256 = t.sha256"
                                + " AND o.application_id <> t.application_id AND o.kind = 'RECEIPT'"
                                + " JOIN grant_application a ON a.id = o.application_id"
                                + " AND a.state NOT IN ('DRAFT', 'WITHDRAWN', 'REFUSED')"
                                + " WHERE t.application_id = ? AND t.kind = 'RECEIPT'",
                        application.id())
                || exists(
                        "SELECT 1 FROM grant_receipt_line t JOIN grant_receipt_line o ON o.issuer = t.issuer"
                                + " AND o.receipt_number = t.receipt_number AND o.amount = t.amount"
                                + " AND o.application_id <> t.application_id"
                                + " JOIN grant_application a ON a.id = o.application_id"
                                + " AND a.state NOT IN ('DRAFT', 'WITHDRAWN', 'REFUSED')"
                                + " WHERE t.application_id = ?",
                        application.id());
    }

    private boolean exists(String sql, Object... arguments) {
        Query query = entities.createNativeQuery(sql + " LIMIT 1");
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return !query.getResultList().isEmpty();
    }
}
