package kaigo.grant.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** 助成金申請: one office's application in one round, from draft to payment. */
@Entity
@Table(name = "grant_application")
@SequenceGenerator(name = "grant_application_id", sequenceName = "grant_application_id", allocationSize = 50)
public class GrantApplication extends GrantSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_application_id")
    private Long id;

    @Column(name = "office_no")
    private String officeNo;

    @ManyToOne
    @JoinColumn(name = "round_id")
    private GrantRound round;

    @Enumerated(EnumType.STRING)
    private GrantKind kind;

    @Enumerated(EnumType.STRING)
    private GrantState state = GrantState.DRAFT;

    @Embedded
    private Reception reception = new Reception();

    @Embedded
    private TransferAccount account;

    @ElementCollection
    @CollectionTable(name = "grant_finding", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "seq")
    private List<GrantFinding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "grant_correction", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "seq")
    private List<FieldReason> corrections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "grant_step", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "seq")
    private List<GrantStep> history = new ArrayList<>();

    @Embedded
    private SettledFigures settled = new SettledFigures();

    @Column(name = "reviewer_id")
    private Long reviewerId;

    @Version
    private long version;

    protected GrantApplication() {}

    /** 申請を始める: a draft; the services are the office's registered ones. */
    public GrantApplication(String officeNo, GrantKind kind, GrantRound round, Collection<String> services, Doer doer) {
        super(services, doer.at());
        this.officeNo = officeNo;
        this.kind = kind;
        this.round = round;
        history.add(new GrantStep(state, doer, null));
    }

    /** 下書き保存: what was typed replaces what stood there. @throws NotEditable unless a draft or returned */
    public void save(GrantContents contents, Instant at) {
        requireEditable();
        write(contents, at);
    }

    /** Refuses what only a draft or a returned application allows. */
    public void requireEditable() {
        if (!state.isEditable()) {
            throw new NotEditable();
        }
    }

    /**
     * 提出・再提出: the month of an application is that of its last complete submission, so the promised dates are made new.
     *
     * @param passed the case whose checks found nothing that blocks
     * @param number 受付番号; kept when the application comes back
     */
    public void submit(GrantCase passed, String number, LocalDate today, Doer doer) {
        move(GrantState.SUBMITTED, doer, null);
        LocalDate first = reception().firstOn() == null ? today : reception().firstOn();
        reception = reception().received(number, today, round.schedule().promise(first, today));
        account = passed.account();
        settled = SettledFigures.of(passed.amount(), passed.basis());
        findings.clear();
        corrections.clear();
    }

    /** 申請内容を更新する: while nobody reviews it, it becomes its applicant's draft again and waits to be submitted anew. */
    public void takeBack(Doer doer) {
        state.require(GrantState.SUBMITTED);
        move(GrantState.DRAFT, doer, null);
    }

    /** A draft that was never submitted goes on in another round. */
    public void moveTo(GrantRound later) {
        requireEditable();
        round = later;
    }

    /** 取下げ by the applicant. */
    public void withdraw(String reason, Doer doer) {
        move(GrantState.WITHDRAWN, doer, reason);
    }

    /** 担当になる: takes it over from nobody. @throws ClaimedByAnother when a colleague has it */
    public void claim(long reviewer) {
        state.require(GrantState.UNDER_REVIEW);
        ClaimedByAnother.unlessHeldBy(reviewer, reviewerId == null ? Long.valueOf(reviewer) : reviewerId);
        reviewerId = reviewer;
    }

    /** 担当替え: goes to a colleague, or to nobody (null) when none may review it. */
    public void handOver(long reviewer, Long colleague) {
        release(reviewer);
        reviewerId = colleague;
    }

    /** 担当を外す, while it is under review: afterwards the account says who reviewed it. */
    public void release(long reviewer) {
        state.require(GrantState.UNDER_REVIEW);
        ClaimedByAnother.unlessHeldBy(reviewer, reviewerId);
        reviewerId = null;
    }

    /** 承認: above the round's limit a second person has to approve too. */
    public void approve(Doer reviewer) {
        ClaimedByAnother.unlessHeldBy(reviewer.accountId(), reviewerId);
        boolean second = round.needsSecondApproval(settled.granted());
        move(second ? GrantState.AWAITING_SECOND_APPROVAL : GrantState.APPROVED, reviewer, null);
    }

    /** 2人目の承認. @throws SameHand when the reviewer himself would give it */
    public void approveSecond(Doer approver) {
        state.require(GrantState.AWAITING_SECOND_APPROVAL);
        SameHand.unlessOther(approver, history.get(history.size() - 1).accountId());
        move(GrantState.APPROVED, approver, null);
    }

    /** 審査に戻す by the second approver: the reviewer looks at it again. @throws ReasonMissing when he isn't told why */
    public void sendBack(String reason, Doer approver) {
        state.require(GrantState.AWAITING_SECOND_APPROVAL);
        ReasonMissing.unlessGiven(reason);
        move(GrantState.UNDER_REVIEW, approver, reason);
    }

    /**
     * 不備差戻し: the reasons go to the applicant. @throws ReasonMissing without any
     *
     * @param fields those that concern one field, to be shown there
     */
    public void returnForCorrection(String reasons, List<FieldReason> fields, Doer reviewer) {
        ClaimedByAnother.unlessHeldBy(reviewer.accountId(), reviewerId);
        move(GrantState.RETURNED, reviewer, reasons);
        corrections.clear();
        corrections.addAll(fields);
    }

    /** 不交付とする; the decision itself is the job's. @throws ReasonMissing without a reason: the notice gives it */
    public void reject(String reason, Doer reviewer) {
        ClaimedByAnother.unlessHeldBy(reviewer.accountId(), reviewerId);
        move(GrantState.REJECTED, reviewer, reason);
    }

    /** 口座の訂正 after a transfer failed: the next one carries this account. */
    public void correctAccount(PayeeEntry entry, BankNames names, Instant at) {
        state.require(GrantState.TRANSFER_FAILED);
        account = TransferAccount.of(entry, names);
        write(entry, at);
    }

    /**
     * 交付額の算定: while the applicant works on it, of what stands there on this basis; once submitted, as it was computed
     * then, whatever the masters say today.
     */
    public GrantAmount amountOf(GrantBasis basis) {
        return isSettled() ? settled.amount() : round.amount(cost().total(), basis);
    }

    /** Whether the figures of the last submission hold. */
    public boolean isSettled() {
        return !state.isEditable() && reception().on() != null;
    }

    /** 病床数と補助率 of the last submission (kind B). */
    public GrantBasis settledBeds() {
        return settled.beds();
    }

    /** 状態遷移, with its step in the history; {@link GrantSteps} does the same for many. */
    void move(GrantState next, Doer doer, String reason) {
        history.add(new GrantStep(state.to(next), doer, reason));
        state = next;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String officeNo() {
        return officeNo;
    }

    public GrantRound round() {
        return round;
    }

    public GrantKind kind() {
        return kind;
    }

    public GrantState state() {
        return state;
    }

    /** 受付; empty before the first submission. */
    public Reception reception() {
        return reception == null ? new Reception() : reception;
    }

    public List<GrantFinding> findings() {
        return List.copyOf(findings);
    }

    /** 差戻しの理由 by field, until it comes back. */
    public List<FieldReason> corrections() {
        return List.copyOf(corrections);
    }

    public List<GrantStep> history() {
        return List.copyOf(history);
    }

    public Yen grantAmount() {
        return settled.granted();
    }

    public Long reviewerId() {
        return reviewerId;
    }
}
