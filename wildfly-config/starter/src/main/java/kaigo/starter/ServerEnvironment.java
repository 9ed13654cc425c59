package kaigo.starter;

import java.util.HashMap;
import java.util.Map;
import kaigo.starter.database.Postgres;
import kaigo.starter.secret.Secrets;

/** サーバーの環境変数: the same names that an operator sets in production (docs/guide/ops.md). */
final class ServerEnvironment {
    private ServerEnvironment() {}

    static Map<String, String> of(DemoOptions options, Secrets secrets) {
        Layout layout = options.layout();
        Ports ports = options.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", ports.database(secrets.database()).url());
        environment.put("DB_USER", Postgres.NAME);
        environment.put("DB_PASSWORD", secrets.database());
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", Integer.toString(ports.smtp()));
        environment.put("TLS_KEYSTORE_PASSWORD", secrets.keyStore());
        environment.put("TLS_TRUSTSTORE_PASSWORD", secrets.keyStore());
        environment.put("CA_KEYSTORE", layout.keys().resolve("issuing.p12").toString());
        environment.put("CA_PASSWORD", secrets.authority());
        environment.put("SEAL_KEYSTORE", layout.keys().resolve("seal.p12").toString());
        environment.put("SEAL_PASSWORD", secrets.authority());
        environment.put("KAIGO_SECRET_KEY", secrets.platformKey());
        environment.put("KAIGO_SECRET_KEY_FORMER", secrets.formerPlatformKeys());
        environment.put("KAIGO_FILES", layout.files().toString());
        environment.put("KAIGO_PUBLIC_URL", ports.openAddress().toString());
        environment.put("KAIGO_SERVICES_URL", ports.servicesAddress().toString());
        if (options.demo()) {
            environment.put("KAIGO_DEMO", "true");
        }
        return environment;
    }
}
