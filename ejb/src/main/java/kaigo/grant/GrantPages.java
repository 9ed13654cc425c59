package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.document.model.IssuedDocument;
import kaigo.document.model.IssuedDocuments;
import kaigo.grant.model.GrantAmount;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantAttachment;
import kaigo.grant.model.GrantAttachments;
import kaigo.grant.model.GrantBasis;
import kaigo.grant.model.GrantCases;
import kaigo.grant.model.GrantChecks;
import kaigo.grant.model.GrantContents;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantMarks;
import kaigo.grant.model.GrantSchedule;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.GrantStep;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.Reception;
import kaigo.grant.model.Reviewers;
import kaigo.time.BusinessClock;

/** 申請の画面: view records of an application. */
@ApplicationScoped
class GrantPages {
    private static final Set<GrantState> APPLICANTS_OWN =
            EnumSet.of(GrantState.DRAFT, GrantState.SUBMITTED, GrantState.WITHDRAWN);

    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantAttachments attachments;

    @Inject
    GrantMarks marks;

    @Inject
    Reviewers reviewers;

    @Inject
    IssuedDocuments documents;

    @Inject
    GrantOffices offices;

    @Inject
    GrantCases cases;

    @Inject
    BankSearch banks;

    @Inject
    BusinessClock clock;

    GrantListRow listRow(GrantApplication application) {
        LocalDate submittedOn = application.reception().on();
        GrantSchedule.Promise promise = promise(application);
        return new GrantListRow(
                application.id(),
                application.reception().number(),
                application.round().name(),
                application.kind(),
                application.state().toApplicant(),
                application.grantAmount(),
                submittedOn,
                promise.noticeBy(),
                promise.transferBy(),
                application.round().resubmitUntil());
    }

    /** The form; to the applicant the central federation's persons stay unnamed, and its thoughts until the decision. */
    GrantFormView form(GrantApplication application, List<GrantFinding> findings, boolean forApplicant) {
        GrantBasis basis = basis(application);
        GrantAmount amount = application.amountOf(basis);
        boolean open = application.round().isOpenOn(clock.today());
        return new GrantFormView(
                application.id(),
                application.version(),
                application.kind(),
                forApplicant ? application.state().toApplicant() : application.state(),
                application.state().isEditable(),
                application.reception().number(),
                application.round().name(),
                application.round().opensOn(),
                application.round().closesOn(),
                application.round().resubmitUntil(),
                application.state() == GrantState.SUBMITTED && open,
                offices.of(application),
                new GrantContents(
                        application.contact(), application.cost(), application.payee(), application.receipts()),
                basis,
                amount,
                attachments.of(application.id()).stream().map(this::attachment).toList(),
                findings,
                application.corrections(),
                promise(application),
                application.history().stream()
                        .filter(step -> !forApplicant || step.isForApplicant())
                        .map(step -> step(step, forApplicant))
                        .toList(),
                documents.find(GrantNotices.key(application.id())).isPresent(),
                application.savedAt(),
                banks.bank(application.payee().bankCode()),
                banks.branch(application.payee().bankCode(), application.payee().branchCode()));
    }

    /** The findings are those of this moment while it is reviewed: a receipt may have been used elsewhere since. */
    GrantReviewCase reviewCase(GrantApplication application, long reviewer, LocalDate today) {
        Long holder = application.reviewerId();
        return new GrantReviewCase(
                form(application, findings(application), false),
                holder,
                holder == null ? null : accountName(holder),
                holder != null && holder == reviewer,
                isFree(application),
                marks.of(application.id()),
                (int) ChronoUnit.DAYS.between(today, application.reception().noticeBy()));
    }

    /** Whether nobody has it who may still review it. */
    boolean isFree(GrantApplication application) {
        Long holder = application.reviewerId();
        return holder == null || !reviewers.mayReview(holder, application.officeNo());
    }

    /** Whether the checks, now or when the review began, or a reviewer found anything. */
    boolean isAnythingFound(GrantApplication application) {
        return !application.findings().isEmpty()
                || marks.isAny(application.id())
                || !findings(application).isEmpty();
    }

    private List<GrantFinding> findings(GrantApplication application) {
        return application.state() == GrantState.UNDER_REVIEW
                ? GrantChecks.run(
                        cases.gather(application, application.reception().on()))
                : application.findings();
    }

    /** 算定の根拠: the beds are those of the day of submission, to a draft those of today. */
    GrantBasis basis(GrantApplication application) {
        return application.kind() == GrantKind.B && application.isSettled()
                ? application.settledBeds()
                : cases.basis(application, clock.today());
    }

    /** What was promised at the submission; to a draft, what it would be promised today. */
    private GrantSchedule.Promise promise(GrantApplication application) {
        Reception reception = application.reception();
        LocalDate on = application.isSettled() ? reception.on() : clock.today();
        return application.round().schedule().promise(reception.firstOn() == null ? on : reception.firstOn(), on);
    }

    private static GrantStepView step(GrantStep step, boolean forApplicant) {
        boolean named = !forApplicant || APPLICANTS_OWN.contains(step.state());
        return new GrantStepView(step.state(), step.at(), named ? step.actor() : null, step.reason());
    }

    GrantAttachmentView attachment(GrantAttachment attachment) {
        return new GrantAttachmentView(
                attachment.id(),
                attachment.kind(),
                attachment.serviceCode(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.addedAt());
    }

    GrantFile file(GrantAttachment attachment) {
        return new GrantFile(attachment.fileName(), attachment.mediaType(), attachments.content(attachment));
    }

    /** @throws NoSuchApplication before the decision */
    GrantFile notice(GrantApplication application) {
        IssuedDocument notice =
                documents.find(GrantNotices.key(application.id())).orElseThrow(NoSuchApplication::new);
        return new GrantFile(notice.fileName(), notice.mediaType(), notice.content());
    }

    String accountName(long accountId) {
        return (String) entities.createNativeQuery("SELECT name FROM account WHERE id = ?")
                .setParameter(1, accountId)
                .getSingleResult();
    }
}
