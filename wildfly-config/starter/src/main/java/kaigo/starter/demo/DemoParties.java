package kaigo.starter.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import kaigo.starter.DemoSystem;

/** 見本の保険者と医療機関: invented masters beside the real ones. */
final class DemoParties implements DemoStep {
    @Override
    public String title() {
        return "insurer and medical institutions";
    }

    @Override
    public boolean isDone(DemoSystem system) {
        return DemoFile.exists(
                system, "SELECT 1 FROM insurer WHERE insurer_no = ?", DemoOrganisation.MIDORINO.number());
    }

    @Override
    public void load(DemoSystem system) throws IOException {
        try (InputStream script = DemoFile.open("parties.sql")) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            system.database().call(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute(sql);
                }
            });
        }
    }
}
