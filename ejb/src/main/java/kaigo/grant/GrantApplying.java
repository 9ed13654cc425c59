package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.document.model.FileUnusable;
import kaigo.document.model.ReceivedFile;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.Doer;
import kaigo.grant.model.FundedService;
import kaigo.grant.model.FundedServices;
import kaigo.grant.model.GrantAmount;
import kaigo.grant.model.GrantApplicants;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantAttachment;
import kaigo.grant.model.GrantAttachments;
import kaigo.grant.model.GrantCase;
import kaigo.grant.model.GrantCases;
import kaigo.grant.model.GrantChecks;
import kaigo.grant.model.GrantContents;
import kaigo.grant.model.GrantCost;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantNumbers;
import kaigo.grant.model.GrantRound;
import kaigo.grant.model.GrantRounds;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.NoFundedOffice;
import kaigo.grant.model.NoOpenRound;
import kaigo.grant.model.NotEditable;
import kaigo.time.BusinessClock;

/** 助成金の申請: what an office does with its own application, from the draft to the submission. */
@Stateless
public class GrantApplying {
    @Inject
    GrantApplications applications;

    @Inject
    GrantAttachments attachments;

    @Inject
    GrantCases cases;

    @Inject
    GrantRounds rounds;

    @Inject
    FundedServices services;

    @Inject
    GrantApplicants applicants;

    @Inject
    GrantNumbers numbers;

    @Inject
    GrantPages pages;

    @Inject
    GrantCopies copies;

    @Inject
    BankSearch banks;

    @Inject
    GrantMails mails;

    @Inject
    BusinessClock clock;

    /** 募集の状況: the open round, or the next one. */
    @Needs(Right.GRANT_APPLY)
    public GrantOpening opening() {
        Optional<GrantRound> open = rounds.openOn(clock.today());
        return open.or(() -> rounds.nextAfter(clock.today()))
                .map(round -> new GrantOpening(open.isPresent(), round.name(), round.opensOn(), round.closesOn()))
                .orElse(new GrantOpening(false, null, null, null));
    }

    /** 自事業所の申請一覧 */
    @Needs(Right.GRANT_APPLY)
    public List<GrantListRow> list() {
        return applications.ofOffice(office()).stream().map(pages::listRow).toList();
    }

    /** 助成の種類 for which this organisation is registered. */
    @Needs(Right.GRANT_APPLY)
    public Set<GrantKind> kinds() {
        return applicants.kinds(office());
    }

    /**
     * 申請を始める: the office's live application of this round if there is one, else a new draft; between two rounds one of the
     * next. @return its id
     */
    @Needs(Right.GRANT_APPLY)
    public long start(GrantKind kind) {
        if (!applicants.kinds(office()).contains(kind)) {
            throw new NoFundedOffice();
        }
        GrantRound round = rounds.openOn(clock.today())
                .or(() -> rounds.nextAfter(clock.today()))
                .orElseThrow(NoOpenRound::new);
        applications.lockPlace(office(), kind);
        return applications
                .live(office(), kind, round)
                .or(() -> carriedOver(kind, round))
                .orElseGet(() -> draft(kind, round))
                .id();
    }

    /** A draft that missed its round goes on in this one. */
    private Optional<GrantApplication> carriedOver(GrantKind kind, GrantRound round) {
        Optional<GrantApplication> unsent = applications.ofOffice(office()).stream()
                .filter(a -> a.kind() == kind && a.state() == GrantState.DRAFT)
                .filter(a -> a.reception().on() == null && a.round().closesOn().isBefore(clock.today()))
                .findFirst();
        unsent.ifPresent(application -> application.moveTo(round));
        return unsent;
    }

    private GrantApplication draft(GrantKind kind, GrantRound round) {
        List<String> codes = kind == GrantKind.B
                ? List.of()
                : services.ofOffice(office()).stream()
                        .filter(service -> service.category() != null)
                        .map(FundedService::code)
                        .toList();
        GrantApplication application = new GrantApplication(office(), kind, round, codes, doer());
        applications.add(application);
        return application;
    }

    /** 申請の全体 */
    @Needs(Right.GRANT_APPLY)
    public GrantFormView form(long id) {
        GrantApplication application = own(id);
        return pages.form(application, check(application), true);
    }

    /** 下書き保存. @return the version that the next save has to send */
    @Needs(Right.GRANT_APPLY)
    public long save(long id, long version, GrantContents contents) {
        GrantApplication application = applications.requireOf(office(), id, version);
        application.save(contents, clock.now());
        return applications.versionNow(application);
    }

    /** 交付額の見込み of costs that aren't saved yet. */
    @Needs(Right.GRANT_APPLY)
    public GrantAmount compute(long id, GrantCost cost) {
        GrantApplication application = own(id);
        return application.round().amount(cost.total(), pages.basis(application));
    }

    /** 添付: the type is told from the content, the size is limited while reading. */
    @Needs(Right.GRANT_APPLY)
    public GrantAttachmentView attach(
            long id, AttachmentKind kind, String serviceCode, String fileName, InputStream content) {
        GrantApplication application = applications.lockedOf(office(), id);
        application.requireEditable();
        if (!kind.isOf(application.kind())) {
            throw new FileUnusable("refusal.fileKind");
        }
        long already = attachments.of(id).stream()
                .filter(attachment -> attachment.isFor(kind, serviceCode))
                .count();
        if (already >= kind.atMost()) {
            throw new FileUnusable("refusal.fileTooMany", kind.atMost());
        }
        ReceivedFile file = ReceivedFile.read(fileName, content);
        GrantAttachment attachment = new GrantAttachment(id, kind, serviceCode, fileName, file, clock.now());
        attachments.add(attachment, file.bytes());
        return pages.attachment(attachment);
    }

    @Needs(Right.GRANT_APPLY)
    public void removeAttachment(long id, long attachmentId) {
        applications.lockedOf(office(), id).requireEditable();
        attachments.remove(attachments.require(id, attachmentId));
    }

    /** 添付の中身, for the preview. */
    @Needs(Right.GRANT_APPLY)
    public GrantFile attachment(long id, long attachmentId) {
        own(id);
        return pages.file(attachments.require(id, attachmentId));
    }

    /**
     * 提出: accepted only without blocking findings, and when every attachment, read again from the database, still has its
     * hash.
     */
    @Needs(Right.GRANT_APPLY)
    public GrantSubmission submit(long id, long version) {
        applications.holdRoundOf(id);
        applications.lockedOf(office(), id);
        GrantApplication application = applications.requireOf(office(), id, version);
        application.requireEditable();
        GrantCase grantCase = cases.gather(application, clock.today());
        List<GrantFinding> findings = GrantChecks.run(grantCase);
        if (findings.stream().anyMatch(GrantFinding::isBlocking)) {
            return new GrantSubmission(false, null, findings);
        }
        grantCase.attachments().forEach(attachments::content);
        String number = application.reception().number() == null
                ? numbers.receipt(application.round(), clock.today())
                : application.reception().number();
        application.submit(grantCase, number, clock.today(), doer());
        mails.changed(application);
        return new GrantSubmission(true, number, findings);
    }

    /**
     * 申請内容を更新する: while the round is open and nobody reviews it, it is a draft again, until it is submitted anew.
     *
     * @throws NotEditable afterwards
     */
    @Needs(Right.GRANT_APPLY)
    public void takeBack(long id, long version) {
        applications.lockedOf(office(), id);
        GrantApplication application = applications.requireOf(office(), id, version);
        if (application.state() != GrantState.SUBMITTED || !application.round().isOpenOn(clock.today())) {
            throw new NotEditable();
        }
        application.takeBack(doer());
        mails.changed(application);
    }

    /** 取下げ */
    @Needs(Right.GRANT_APPLY)
    public void withdraw(long id, long version, String reason) {
        GrantApplication application = applications.requireOf(office(), id, version);
        application.withdraw(reason, doer());
        if (application.reception().number() != null) {
            mails.changed(application);
        }
    }

    /** 交付・不交付決定通知書 (PDF) */
    @Needs(Right.GRANT_APPLY)
    public GrantFile notice(long id) {
        return pages.notice(own(id));
    }

    /** 申請書の控え (PDF): everything as it stands, with the hashes of its papers. */
    @Needs(Right.GRANT_APPLY)
    public GrantFile copy(long id) {
        GrantApplication application = own(id);
        return copies.print(pages.form(application, List.of(), true));
    }

    /** 銀行の候補 by code, name or kana. */
    @Needs(Right.GRANT_APPLY)
    public List<BankChoice> banks(String text) {
        return banks.banks(text);
    }

    /** 支店の候補 of a bank. */
    @Needs(Right.GRANT_APPLY)
    public List<BankChoice> branches(String bankCode, String text) {
        return banks.branches(bankCode, text);
    }

    private List<GrantFinding> check(GrantApplication application) {
        return application.state().isEditable() ? GrantChecks.run(cases.gather(application, clock.today())) : List.of();
    }

    private GrantApplication own(long id) {
        return applications.requireOf(office(), id);
    }

    private static String office() {
        return Actors.current().organisationNo();
    }

    private Doer doer() {
        return Doer.of(Actors.current(), clock.now());
    }
}
