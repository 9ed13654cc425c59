package kaigo.sharing.web;

import java.util.Arrays;
import java.util.List;
import kaigo.consent.model.ConsentState;
import kaigo.frame.web.Sentences;
import kaigo.sharing.Disclosed;
import kaigo.sharing.PersonView;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;

/**
 * 見られないわけ: the four conditions in order, where it stopped, and what one can do now.
 *
 * @param reason key of the sentence that says why
 * @param canRegister whether registering the person is the next step
 * @param canAsk whether asking for the consent is the next step
 */
public record Denial(InformationKind kind, String reason, List<Line> conditions, boolean canRegister, boolean canAsk) {

    /** 条件の一つ */
    public record Line(String text, State state) {}

    /** 満たす・満たさない・確認前 */
    public enum State {
        MET("ok", "okc"),
        FAILED("error", "xc"),
        UNCHECKED("", "minus");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }

    static Denial of(Disclosed<?> denied, PersonView view) {
        Condition stop = denied.stoppedAt();
        ConsentState consent = view.consent().state();
        boolean atConsent = stop == Condition.CONSENT;
        return new Denial(
                denied.kind(),
                "denial." + stop + (atConsent ? "." + consent : ""),
                Arrays.stream(Condition.values())
                        .map(one -> new Line(text(one, view), state(one, stop)))
                        .toList(),
                stop == Condition.RELATION,
                atConsent && consent == ConsentState.NONE);
    }

    private static String text(Condition condition, PersonView view) {
        String insurer = view.insurerName() == null ? view.person().insurer().value() : view.insurerName();
        return Sentences.of("condition." + condition, insurer);
    }

    private static State state(Condition condition, Condition stop) {
        return condition == stop ? State.FAILED : condition.compareTo(stop) < 0 ? State.MET : State.UNCHECKED;
    }
}
