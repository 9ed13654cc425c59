package kaigo.starter.sample;

import kaigo.assessment.model.SurveyForm;
import kaigo.identifier.model.CareLevel;

/**
 * 心身の状態: how much help a person of a care level needs in body and in mind, from 0 to 1; what survey and opinion say
 * follows from it, so that they fit the level and each other.
 */
record Frailty(double body, double mind) {
    private static final double NOISE = 0.16;
    private static final double LEVELS = 7;

    static Frailty of(CareLevel level, Dice dice) {
        double base = level.isCare()
                ? (level.ordinal() - CareLevel.CARE_1.ordinal() + 2.5) / LEVELS
                : level == CareLevel.NOT_ELIGIBLE ? 0.02 : (level == CareLevel.SUPPORT_2 ? 1.3 : 0.7) / LEVELS;
        // Some need help for the body, some for the mind, most for both.
        double tilt = (dice.below(100) - 50) / 130.0;
        return new Frailty(bounded(base + tilt * base), bounded(level.isCare() ? base - tilt : base * 0.4));
    }

    /** The code of the choice that fits; the choices of the form go from well to badly. */
    String choice(SurveyForm.Item item, String[] codes, Dice dice) {
        double noise = (dice.below(1_000) / 1_000.0 - 0.5) * 2 * NOISE;
        double need = (isOfTheMind(item.no()) ? mind : body) + offset(item.no()) + noise;
        if (codes.length == 2 && codes[0].equals("0")) {
            return need > (item.no().startsWith("6-") ? 0.98 : 0.62) ? codes[1] : codes[0];
        }
        return codes[(int) (bounded(need) * codes.length)];
    }

    String physical(Dice dice) {
        return Integer.toString(1 + (int) (bounded(body + (dice.below(100) - 50) / 600.0) * 9));
    }

    String dementia(Dice dice) {
        return Integer.toString(1 + (int) (bounded(mind + (dice.below(100) - 50) / 600.0) * 8));
    }

    private static boolean isOfTheMind(String no) {
        return no.startsWith("3-") || no.startsWith("4-") || no.equals("5-3") || no.equals("5-4");
    }

    /** Shopping and washing are lost first, eating and knowing one's name last. */
    private static double offset(String no) {
        return switch (no) {
            case "5-2", "5-5", "5-6", "1-10", "1-11", "2-12" -> 0.12;
            case "2-3", "2-4", "3-5", "3-1" -> -0.3;
            case "1-12", "1-13" -> -0.35;
            default -> no.startsWith("4-") ? -0.3 : no.startsWith("1-2") ? -0.1 : -0.05;
        };
    }

    private static double bounded(double value) {
        return Math.max(0, Math.min(0.999, value));
    }
}
