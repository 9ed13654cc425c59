package kaigo.starter.demo;

import java.util.List;
import kaigo.starter.DemoSystem;
import kaigo.starter.Progress;

/** 見本のデータの読込み: the steps in their order, at every start; each looks first whether it was done. */
public final class DemoData {
    private static final List<DemoStep> STEPS =
            List.of(new DemoParties(), new DemoOffices(), new DemoLogins(), new DemoFeed(), new DemoGrant());

    private DemoData() {}

    public static void load(DemoSystem system, Progress progress) {
        for (DemoStep step : STEPS) {
            if (!step.isDone(system)) {
                progress.step("demo: " + step.title(), () -> {
                    step.load(system);
                    return null;
                });
            }
        }
    }
}
