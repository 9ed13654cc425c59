package kaigo.starter.demo;

import java.util.ArrayList;
import java.util.List;
import kaigo.starter.DemoSystem;
import kaigo.starter.Progress;
import kaigo.starter.StartProblem;

/** 見本のデータの読込み: the steps in their order, at every start; each looks first whether it was done. */
public final class DemoData {
    private static final List<DemoStep> STEPS = List.of(
            new DemoParties(),
            new DemoOffices(),
            new DemoClaim(),
            new DemoLogins(),
            new DemoFeed(),
            new DemoRelations(),
            new DemoGrant());

    private DemoData() {}

    /**
     * A step that fails does not keep the next from being tried.
     *
     * @throws StartProblem at the end, when any failed
     */
    public static void load(DemoSystem system, Progress progress) {
        List<String> problems = new ArrayList<>();
        for (DemoStep step : STEPS) {
            try {
                loadOnce(step, system, progress);
            } catch (StartProblem e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new StartProblem("Demo data are missing. " + String.join(" ", problems));
        }
    }

    private static void loadOnce(DemoStep step, DemoSystem system, Progress progress) {
        if (!step.isDone(system)) {
            progress.step("demo: " + step.title(), () -> {
                step.load(system);
                return null;
            });
        }
    }
}
