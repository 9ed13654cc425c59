package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import kaigo.account.model.SecretBox;

/** 秘密鍵の受取り: the key of the secret box comes from the environment, never from the EAR or the database. */
@ApplicationScoped
class SecretKeeping {
    @Produces
    @Singleton
    SecretBox secretBox() {
        String key = System.getenv(SecretBox.ENVIRONMENT);
        if (key == null) {
            throw new IllegalStateException("the environment lacks " + SecretBox.ENVIRONMENT + " (32 bytes in base64)");
        }
        return SecretBox.of(key, System.getenv(SecretBox.FORMER));
    }
}
