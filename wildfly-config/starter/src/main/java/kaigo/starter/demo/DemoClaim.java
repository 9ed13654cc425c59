package kaigo.starter.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kaigo.certificate.model.KeyFile;
import kaigo.starter.DemoSystem;

/** 見本の初回登録: an office that hasn't registered yet, with its ID of 電子請求受付システム, so that its whole way can be lived. */
public final class DemoClaim implements DemoStep {
    public static final String USER_ID = "KJ139999000010";

    private static final String OFFICE = "1379990102";

    @Override
    public String title() {
        return "an office before its registration (job claim-credentials)";
    }

    @Override
    public boolean isDone(DemoSystem system) {
        return DemoFile.exists(system, "SELECT 1 FROM claim_credential WHERE user_id = ?", USER_ID)
                || !DemoFile.exists(system, "SELECT 1 FROM office WHERE office_no = ?", OFFICE);
    }

    @Override
    public void load(DemoSystem system) throws IOException {
        Path file = system.layout().demo().resolve("claim-credentials.csv");
        String row = String.join(",", "事業所", OFFICE, USER_ID, system.secrets().claim());
        Files.createDirectories(file.getParent());
        KeyFile.write(file, ("区分,番号,ユーザーID,初期パスワード\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            DemoFile.completed(system.jobs().run("claim-credentials", Map.of("file", file.toString()), progress -> {}));
        } finally {
            Files.delete(file);
        }
    }
}
