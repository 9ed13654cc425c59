package kaigo.sharing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaigo.assessment.model.Stage;
import kaigo.frame.web.Sentences;
import kaigo.insured.model.Renewal;
import kaigo.sharing.CardView;
import kaigo.sharing.CaseView;
import kaigo.sharing.Disclosed;
import kaigo.sharing.PersonView;

/** 利用者の見せ方: what a look gave, as the page draws it; and where it was stopped, as the page says it. */
public record PersonPicture(PersonView view, PersonPage.Tab tab, Progress progress) {

    /** The progress is drawn once: its picture takes some reckoning. */
    static PersonPicture of(PersonView view, PersonPage.Tab tab) {
        CaseView running = running(view);
        return new PersonPicture(
                view, tab, running == null ? null : new Progress(running, view.today(), view.insurerName()));
    }

    /** The card, when it was disclosed and one has been issued. */
    public CardView card() {
        return view.card().data();
    }

    /** The application that runs; null when none does or it wasn't disclosed. */
    public CaseView running() {
        return running(view);
    }

    private static CaseView running(PersonView view) {
        return view.assessment().data() == null
                ? null
                : view.assessment().data().running();
    }

    /** ほかに進んでいる申請: those that run beside it. */
    public List<Progress> otherProgress() {
        return view.assessment().data() != null
                ? view.assessment().data().open().stream()
                        .skip(1)
                        .map(one -> new Progress(one, view.today(), view.insurerName()))
                        .toList()
                : List.of();
    }

    /** これまでの要介護度, drawn. */
    public LevelPicture levels() {
        return new LevelPicture(card().levels(), view.today());
    }

    /** 更新の知らせ, urgent when the certification ends soon or has ended and nobody has applied; null when nothing presses. */
    public RenewalNotice renewalNotice() {
        LocalDate end = card() == null ? null : card().validTo();
        return end == null || running() != null ? null : RenewalNotice.of(end, view.today());
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
        return end != null && !view.today().isBefore(Renewal.opensOn(end));
    }

    public LocalDate closedOn(CaseView one) {
        return Stream.of(one.withdrawnOn(), one.rejectedOn(), one.reached().get(Stage.DECIDED))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What to say when nothing may be shown: of the tab in front, or of the card. */
    public Denial denial() {
        return Denial.of(tab == PersonPage.Tab.ASSESSMENT ? view.assessment() : view.card(), view);
    }

    /** Whether the tab in front shows what wasn't disclosed. */
    public boolean denied() {
        return locked(tab);
    }

    public boolean locked(PersonPage.Tab one) {
        Disclosed<?> behind = switch (one) {
            case CARD -> view.card();
            case ASSESSMENT -> view.assessment();
            case CONSENT, LOG -> null;
        };
        return behind != null && !behind.granted();
    }
}
