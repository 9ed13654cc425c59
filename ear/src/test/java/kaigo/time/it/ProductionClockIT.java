package kaigo.time.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import kaigo.it.RunningSystem;
import kaigo.starter.DemoOptions;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;
import org.junit.jupiter.api.Test;

/** 本番の時計: a server that isn't told it is a demo keeps to the real date, even when its database is marked and moved. */
class ProductionClockIT {
    private static final int OFFSET = 200;

    @Test
    void a_production_server_ignores_the_mark_of_a_demo() {
        Path project = Path.of("").toAbsolutePath().getParent();
        Layout layout = new Layout(project, project.resolve("ear/target/production-system-" + System.nanoTime()));
        DemoOptions options =
                DemoOptions.in(layout).offset(RunningSystem.offset() + OFFSET).asProduction();
        try (DemoSystem system = DemoSystem.start(options)) {
            LocalDate real = LocalDate.now(ZoneId.of("Asia/Tokyo"));
            system.moveTo(real.plusDays(90));

            assertThat(system.jobs()
                            .run("grant-review", Map.of(), progress -> {})
                            .completed())
                    .isTrue();

            assertThat(businessDateOfTheRun(system)).isBetween(real, real.plusDays(1));
        }
    }

    private static LocalDate businessDateOfTheRun(DemoSystem system) {
        return system.database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                            "SELECT business_date FROM job_run WHERE job_name = 'grant-review'");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        });
    }
}
