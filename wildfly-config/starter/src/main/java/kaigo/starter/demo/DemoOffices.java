package kaigo.starter.demo;

import java.io.IOException;
import java.util.Map;
import kaigo.starter.DemoSystem;

/** 見本の事業所: a file like those of the open data, with its oddities, taken by the job that takes the real ones. */
final class DemoOffices implements DemoStep {
    @Override
    public String title() {
        return "care offices (job office-import)";
    }

    @Override
    public boolean isDone(DemoSystem system) {
        return DemoFile.exists(system, "SELECT 1 FROM office WHERE office_no = ?", DemoOrganisation.HIDAMARI.number());
    }

    @Override
    public void load(DemoSystem system) throws IOException {
        DemoFile.completed(system.jobs()
                .run(
                        "office-import",
                        Map.of(
                                "file",
                                DemoFile.put("offices.csv", system.layout()).toString()),
                        progress -> {}));
    }
}
