package kaigo.starter.demo;

import java.nio.file.Path;
import org.bouncycastle.util.encoders.Base32;
import org.jboss.dmr.ModelNode;

/**
 * 見本のアカウント: all that one needs to log in as somebody of the demo.
 *
 * @param certificate PKCS#12 of the organisation, for the services listener
 * @param totpSecret the seed of the one-time passwords in Base32, as authenticator apps read it
 */
public record DemoAccount(
        String login,
        String password,
        String name,
        String role,
        String organisation,
        String organisationNo,
        Path certificate,
        String certificatePassword,
        String totpSecret) {

    static DemoAccount from(ModelNode json) {
        return new DemoAccount(
                json.get("login").asString(),
                json.get("password").asString(),
                json.get("name").asString(),
                json.get("role").asString(),
                json.get("organisation").asString(),
                json.get("organisationNo").asString(),
                Path.of(json.get("certificate").asString()),
                json.get("certificatePassword").asString(),
                json.get("totpSecret").asString());
    }

    ModelNode json() {
        ModelNode json = new ModelNode();
        json.get("login").set(login);
        json.get("password").set(password);
        json.get("name").set(name);
        json.get("role").set(role);
        json.get("organisation").set(organisation);
        json.get("organisationNo").set(organisationNo);
        json.get("certificate").set(certificate.toString());
        json.get("certificatePassword").set(certificatePassword);
        json.get("totpSecret").set(totpSecret);
        return json;
    }

    byte[] totpSeed() {
        return Base32.decode(totpSecret);
    }
}
