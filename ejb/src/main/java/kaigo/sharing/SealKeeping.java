package kaigo.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import kaigo.sharing.model.SealKey;

/**
 * 封印の鍵の受取り: the key store comes from outside the EAR (environment SEAL_KEYSTORE, SEAL_PASSWORD) and is never made here.
 * It is opened for each seal, so that a new key (ops renew-seal) counts from the next one on.
 */
@ApplicationScoped
public class SealKeeping {
    private final Map<String, String> environment;

    public SealKeeping() {
        this(System.getenv());
    }

    SealKeeping(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws SealKeyMissing when there is none, or it can't be opened */
    SealKey current() {
        String file = environment.getOrDefault("SEAL_KEYSTORE", "");
        if (file.isBlank() || !Files.isReadable(Path.of(file))) {
            throw new SealKeyMissing();
        }
        try {
            return SealKey.open(
                    Path.of(file), environment.getOrDefault("SEAL_PASSWORD", "").toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new SealKeyMissing();
        }
    }
}
