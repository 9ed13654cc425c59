package kaigo.grant.model;

import java.util.List;
import java.util.function.Function;

/** 自動の確認: one list, used before submission and again in the review job; all findings at once. */
public final class GrantChecks {
    static final List<Function<GrantCase, List<GrantFinding>>> ALL = List.of();

    private GrantChecks() {}

    public static List<GrantFinding> run(GrantCase grantCase) {
        return ALL.stream().flatMap(check -> check.apply(grantCase).stream()).toList();
    }
}
