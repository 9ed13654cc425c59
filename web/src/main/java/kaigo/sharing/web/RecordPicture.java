package kaigo.sharing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaigo.assessment.model.Stage;
import kaigo.frame.web.Sentences;
import kaigo.insured.model.Renewal;
import kaigo.sharing.AssessmentView;
import kaigo.sharing.CardView;
import kaigo.sharing.CaseView;
import kaigo.sharing.LimitView;
import kaigo.sharing.PersonRecord;
import kaigo.sharing.RatioView;

/** 記録の見せ方: what a look gave, as the pages of offices and insurers draw it. Null where nothing was disclosed or is known. */
public record RecordPicture(PersonRecord told, LocalDate today, String insurerName, Progress progress) {

    /** The progress is drawn once: its picture takes some reckoning. */
    public static RecordPicture of(PersonRecord told, LocalDate today, String insurerName) {
        CaseView running = running(told);
        return new RecordPicture(
                told, today, insurerName, running == null ? null : new Progress(running, today, insurerName));
    }

    /** The card, when it was disclosed and one has been issued. */
    public CardView card() {
        return told.card().data();
    }

    public RatioView ratio() {
        return told.ratio().data();
    }

    public LimitView limit() {
        return told.limit().data();
    }

    public AssessmentView assessment() {
        return told.assessment().data();
    }

    /** 給付制限 is in force today. */
    public boolean restricted() {
        return card() != null
                && card().restriction() != null
                && card().restriction().runsOn(today);
    }

    /** 給付制限 will come into force. */
    public boolean restrictionAhead() {
        return card() != null
                && card().restriction() != null
                && card().restriction().aheadOf(today);
    }

    /** The application that runs; null when none does or it wasn't disclosed. */
    public CaseView running() {
        return running(told);
    }

    private static CaseView running(PersonRecord told) {
        return told.assessment().data() == null
                ? null
                : told.assessment().data().running();
    }

    /** ほかに進んでいる申請: those that run beside it. */
    public List<Progress> otherProgress() {
        return assessment() != null
                ? assessment().open().stream()
                        .skip(1)
                        .map(one -> new Progress(one, today, insurerName))
                        .toList()
                : List.of();
    }

    /** これまでの要介護度, drawn. */
    public LevelPicture levels() {
        return new LevelPicture(card().levels(), today);
    }

    /** 更新の知らせ, urgent when the certification ends soon or has ended and nobody has applied; null when nothing presses. */
    public RenewalNotice renewalNotice() {
        LocalDate end = card() == null ? null : card().validTo();
        return end == null || running() != null ? null : RenewalNotice.of(end, today);
    }

    /** When the next renewal may be applied for. */
    public String renewal() {
        LocalDate end = card() == null ? null : card().validTo();
        return end == null
                ? Sentences.of("progress.noCertification")
                : Sentences.of("progress.renewal", Renewal.opensOn(end), end);
    }

    /** Whether the certification may be renewed already, or has run out. */
    public boolean dueSoon() {
        LocalDate end = card().validTo();
        return end != null && !today.isBefore(Renewal.opensOn(end));
    }

    public LocalDate closedOn(CaseView one) {
        return Stream.of(one.withdrawnOn(), one.rejectedOn(), one.reached().get(Stage.DECIDED))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
