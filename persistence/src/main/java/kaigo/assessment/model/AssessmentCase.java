package kaigo.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kaigo.identifier.model.CareLevel;
import kaigo.insured.model.PersonRowKey;
import kaigo.insured.model.RowVersion;
import kaigo.time.model.BusinessDays;

/** 要介護認定の申請 (認定申請・進捗・結果): one application of a person, its two branches, its decision. */
@Entity
@Table(name = "assessment_case")
@IdClass(PersonRowKey.class)
public class AssessmentCase {
    /** 申請から30日以内に決定する (介護保険法27条11項). */
    static final int LIMIT_DAYS = 30;

    /** A case this near to its limit is shown as close. */
    static final int CLOSE_DAYS = 5;

    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    @Id
    private Long id;

    @Column(name = "insured_no")
    private String insuredNo;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    private String kind;

    @Column(name = "survey_requested_on")
    private LocalDate surveyRequestedOn;

    @Column(name = "surveyed_on")
    private LocalDate surveyedOn;

    @Column(name = "survey_received_on")
    private LocalDate surveyReceivedOn;

    @Column(name = "opinion_requested_on")
    private LocalDate opinionRequestedOn;

    @Column(name = "opinion_received_on")
    private LocalDate opinionReceivedOn;

    @Column(name = "primary_judged_on")
    private LocalDate primaryJudgedOn;

    @Column(name = "board_planned_on")
    private LocalDate boardPlannedOn;

    @Column(name = "board_on")
    private LocalDate boardOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "primary_result")
    private CareLevel primaryResult;

    @Column(name = "secondary_result")
    private CareLevel secondaryResult;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "postponed_until")
    private LocalDate postponedUntil;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "rejected_on")
    private LocalDate rejectedOn;

    @Embedded
    private RowVersion standing = new RowVersion();

    @Version
    private long version;

    protected AssessmentCase() {} // JPA

    /** 申請からの日数: 0 on the day of application. */
    public long dayCount(LocalDate today) {
        return ChronoUnit.DAYS.between(appliedOn, today);
    }

    /** 期限: 30 days from the application, or the later day that a 延期通知 named. */
    public LocalDate limit() {
        LocalDate byLaw = appliedOn.plusDays(LIMIT_DAYS);
        return postponedUntil != null && postponedUntil.isAfter(byLaw) ? postponedUntil : byLaw;
    }

    /** 延期: whether a 延期通知 has moved the limit. */
    public boolean postponed() {
        return limit().isAfter(appliedOn.plusDays(LIMIT_DAYS));
    }

    /** 期限まであと何日か; negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, limit());
    }

    public Timeliness timeliness(LocalDate today) {
        if (closed()) {
            return Timeliness.CLOSED;
        }
        long left = daysLeft(today);
        return left < 0 ? Timeliness.LATE : left <= CLOSE_DAYS ? Timeliness.CLOSE : Timeliness.IN_TIME;
    }

    /** Decided, withdrawn or rejected: nothing more will happen. */
    public boolean closed() {
        return decidedOn != null || withdrawnOn != null || rejectedOn != null;
    }

    /** The steps that were taken, each with its day, in the order of the procedure. */
    public Map<Stage, LocalDate> reached() {
        Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);
        days.put(Stage.APPLIED, appliedOn);
        days.put(Stage.SURVEY_REQUESTED, surveyRequestedOn);
        days.put(Stage.SURVEYED, surveyedOn);
        days.put(Stage.SURVEY_RECEIVED, surveyReceivedOn);
        days.put(Stage.OPINION_REQUESTED, opinionRequestedOn);
        days.put(Stage.OPINION_RECEIVED, opinionReceivedOn);
        days.put(Stage.PRIMARY_JUDGED, primaryJudgedOn);
        days.put(Stage.BOARD_HELD, boardOn);
        days.put(Stage.DECIDED, decidedOn);
        days.values().removeIf(day -> day == null);
        return days;
    }

    /**
     * What the case waits for: the next step of each branch while they run apart, a single step after they have met. A
     * step that was reached without an earlier one's day (paper, late data) counts as having passed it.
     */
    public Set<Stage> waitingFor() {
        if (closed()) {
            return Set.of();
        }
        if (boardOn != null) {
            return EnumSet.of(Stage.DECIDED);
        }
        if (primaryJudgedOn != null) {
            return EnumSet.of(Stage.BOARD_HELD);
        }
        Set<Stage> next = EnumSet.noneOf(Stage.class);
        if (surveyReceivedOn == null) {
            next.add(
                    surveyedOn != null
                            ? Stage.SURVEY_RECEIVED
                            : surveyRequestedOn != null ? Stage.SURVEYED : Stage.SURVEY_REQUESTED);
        }
        if (opinionReceivedOn == null) {
            next.add(opinionRequestedOn != null ? Stage.OPINION_RECEIVED : Stage.OPINION_REQUESTED);
        }
        return next.isEmpty() ? EnumSet.of(Stage.PRIMARY_JUDGED) : next;
    }

    /**
     * 認定はいつごろおりるか: the steps to come, at the insurer's usual pace, each on a day on which a municipality works.
     * What is overdue by that pace is expected on the next such day; a board day that the insurer has fixed stands unless
     * the case can't reach it. Empty when the case is closed or the insurer's past says too little.
     */
    public Optional<Outlook> outlook(LocalDate today, UsualDays usual) {
        if (closed() || !usual.enough()) {
            return Optional.empty();
        }
        LocalDate sheet = happens(surveyReceivedOn, orToday(surveyRequestedOn, today), usual.survey(), today);
        LocalDate opinion = happens(opinionReceivedOn, orToday(opinionRequestedOn, today), usual.opinion(), today);
        LocalDate primary = happens(primaryJudgedOn, later(sheet, opinion), usual.judging(), today);
        boolean planned = boardOn == null && boardPlannedOn != null && !boardPlannedOn.isBefore(later(primary, today));
        LocalDate board = planned ? boardPlannedOn : happens(boardOn, primary, usual.board(), today);
        return Optional.of(new Outlook(primary, board, planned, happens(null, board, usual.deciding(), today)));
    }

    private static LocalDate happens(LocalDate happened, LocalDate from, int days, LocalDate today) {
        return happened != null ? happened : BusinessDays.openOnOrAfter(later(from.plusDays(days), today.plusDays(1)));
    }

    private static LocalDate orToday(LocalDate day, LocalDate today) {
        return day == null ? today : day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(LocalDate::compareTo).orElseThrow();
    }

    long id() {
        return id;
    }

    public String insurerNo() {
        return insurerNo;
    }

    public String insuredNo() {
        return insuredNo;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    public AssessmentKind kind() {
        return AssessmentKind.ofCode(kind);
    }

    /** 審査会の予定日, when the insurer has fixed it. */
    public Optional<LocalDate> boardPlannedOn() {
        return Optional.ofNullable(boardPlannedOn);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** 一次判定結果. */
    public Optional<CareLevel> primaryResult() {
        return Optional.ofNullable(primaryResult);
    }

    /** 二次判定結果: what was decided. */
    public Optional<CareLevel> secondaryResult() {
        return Optional.ofNullable(secondaryResult);
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** 取下げ */
    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    /** 却下 */
    public Optional<LocalDate> rejectedOn() {
        return Optional.ofNullable(rejectedOn);
    }

    /** Whether a later version replaced this one, or the insurer took the row back. */
    public boolean replaced() {
        return standing.replaced();
    }

    /** 基準日 of the data: how fresh they are. */
    public LocalDate baseDate() {
        return standing.baseDate();
    }
}
