package kaigo.starter.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kaigo.starter.StartProblem;
import kaigo.starter.server.Management;
import org.jboss.dmr.ModelNode;

/** 失効リストを届ける: the list that was just made goes to the server of this machine, which reads it without a restart. */
final class RevocationBringing {
    private static final String LIST = "ca.crl";

    private RevocationBringing() {}

    /**
     * @param folder where the list was made
     * @param configuration the server's own folder, standalone/configuration
     * @param port its management port, on loopback
     */
    static void to(Path folder, Path configuration, int port) {
        if (!Files.exists(configuration.resolve(LIST))) {
            throw new StartProblem(
                    configuration.resolve(LIST) + " isn't there; name the folder that the server reads.");
        }
        Path aside = configuration.resolve(LIST + ".part");
        try (Management server = Management.at(port)) {
            Files.copy(folder.resolve(LIST), aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, configuration.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
            server.ask(Management.operation(
                    "reload-certificate-revocation-list",
                    new ModelNode().add("subsystem", "elytron").add("trust-manager", "clientTM")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
