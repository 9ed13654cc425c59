package kaigo.account.web;

import java.util.ArrayList;
import java.util.List;
import kaigo.account.LoginStep;

/** ログインの道のり: the steps that the page shows above its form, as keys of the bundle, and which of them is due. */
record LoginTrail(List<String> steps, int now) {
    private static final String PASSWORD = "stepPassword";
    private static final String CODE = "stepCode";
    private static final String NEW_PASSWORD = "stepNewPassword";
    private static final String ENROL = "stepEnrol";
    private static final String RECOVERY = "stepRecovery";

    /** Before the password: nobody knows yet what else is to come. */
    static LoginTrail atPassword() {
        return new LoginTrail(List.of(PASSWORD, CODE), 0);
    }

    static LoginTrail of(PendingLogin pending) {
        List<String> steps = new ArrayList<>(List.of(PASSWORD));
        boolean enrolling =
                pending.next() == LoginStep.ENROL || !pending.recoveryCodes().isEmpty();
        boolean first = enrolling || pending.next() == LoginStep.NEW_PASSWORD && pending.by() == null;
        if (!first) {
            steps.add(CODE);
        }
        if (pending.passwordChosen() || pending.next() == LoginStep.NEW_PASSWORD) {
            steps.add(NEW_PASSWORD);
        }
        if (first) {
            steps.add(ENROL);
            steps.add(RECOVERY);
        }
        return new LoginTrail(steps, steps.indexOf(key(pending)));
    }

    private static String key(PendingLogin pending) {
        return switch (pending.next()) {
            case CODE -> CODE;
            case NEW_PASSWORD -> NEW_PASSWORD;
            case ENROL -> ENROL;
            case ENTER -> RECOVERY;
        };
    }
}
