package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 案件の収集: asks the database everything that the checks want to know, about one application or many. */
@ApplicationScoped
public class GrantCases {
    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantApplications applications;

    @Inject
    GrantFacts facts;

    @Inject
    FundedServices services;

    @Inject
    GrantApplicants applicants;

    @Inject
    GrantAttachments attachments;

    public GrantCase gather(GrantApplication application, LocalDate today) {
        return gather(List.of(application), any -> today).get(0);
    }

    /** Many applications as they were submitted, with as many statements as one, in 受付番号 order. */
    public List<GrantCase> submitted(List<Long> ids) {
        return gather(
                applications.read(ids), application -> application.reception().on());
    }

    private List<GrantCase> gather(List<GrantApplication> all, Function<GrantApplication, LocalDate> today) {
        Map<Long, GrantFacts.Facts> known = facts.of(all);
        Map<Long, List<GrantAttachment>> papers = attachments.of(all);
        Map<String, FundedService> funded = services.byCode();
        List<String> readers = compatibleReaders();
        Map<String, Optional<BankNames>> names = new HashMap<>();
        return all.stream()
                .map(application -> {
                    GrantFacts.Facts its = known.get(application.id());
                    return new GrantCase(
                            application,
                            today.apply(application),
                            basis(application, today.apply(application), funded),
                            papers.getOrDefault(application.id(), List.of()),
                            its.officeActive(),
                            application.round().isOnceOverRounds() && its.grantedBefore(),
                            its.liveElsewhere(),
                            its.administratorKnown(),
                            bank(application.payee(), names),
                            readers,
                            its.sameReceipt());
                })
                .toList();
    }

    /** 算定の根拠 on a day: the services as the application names them, or the beds of that day. */
    public GrantBasis basis(GrantApplication application, LocalDate day) {
        return basis(application, day, services.byCode());
    }

    /** 算定の根拠 of submitted applications by their id: the services as they name them, or the beds of that day. */
    public Map<Long, GrantBasis> settled(List<GrantApplication> submitted) {
        Map<String, FundedService> funded = services.byCode();
        return submitted.stream()
                .collect(Collectors.toMap(
                        GrantApplication::id,
                        application -> application.kind() == GrantKind.B
                                ? application.settledBeds()
                                : ceiling(application, funded)));
    }

    private GrantBasis basis(GrantApplication application, LocalDate day, Map<String, FundedService> funded) {
        if (application.kind() == GrantKind.A) {
            return ceiling(application, funded);
        }
        Integer beds = applicants.beds(application.officeNo(), day);
        return GrantBasis.beds(beds, beds == null ? null : application.round().opinionRate(beds));
    }

    private static GrantBasis ceiling(GrantApplication application, Map<String, FundedService> funded) {
        return GrantBasis.services(application
                .round()
                .ceiling(application.services().stream()
                        .map(funded::get)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** Names of bank and branch; null when the entry is incomplete or the bank master doesn't have them. */
    public BankNames bank(PayeeEntry payee) {
        return bank(payee, new HashMap<>());
    }

    /** @param asked what was asked before */
    private BankNames bank(PayeeEntry payee, Map<String, Optional<BankNames>> asked) {
        try {
            BankAccount account = payee.account();
            return asked.computeIfAbsent(
                            account.bankCode() + account.branchCode(),
                            codes -> names(account.bankCode(), account.branchCode()))
                    .orElse(null);
        } catch (AccountUnusable incomplete) {
            return null;
        }
    }

    private Optional<BankNames> names(String bank, String branch) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT b.kana, s.kana FROM bank_branch s JOIN bank b ON b.code = s.bank_code"
                                + " WHERE b.code = ? AND s.code = ? AND b.active AND s.active")
                .setParameter(1, bank)
                .setParameter(2, branch)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new BankNames((String) row[0], (String) row[1]))
                .findFirst();
    }

    /** Models on the operator's list of readers that the マイナ資格確認アプリ knows. */
    @SuppressWarnings("unchecked")
    public List<String> compatibleReaders() {
        return entities.createNativeQuery("SELECT model FROM compatible_reader ORDER BY model")
                .getResultList();
    }
}
