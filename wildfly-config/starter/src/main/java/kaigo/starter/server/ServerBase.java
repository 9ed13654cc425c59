package kaigo.starter.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import kaigo.starter.Layout;
import kaigo.starter.StartProblem;
import kaigo.starter.process.Trees;

/** サーバーの土台: one system's own copy of the server's configuration, with the transport script applied. */
public final class ServerBase {
    private final Layout layout;
    private final Path base;

    public ServerBase(Layout layout) {
        this.layout = layout;
        this.base = layout.serverBase();
    }

    /**
     * The configuration is made anew only when the provisioned one or the script changed; transaction logs stay. Keys and
     * application are brought at every start.
     */
    public Path furnish(Map<String, String> environment, boolean application) throws IOException, InterruptedException {
        boolean current = Files.exists(stamp())
                && Files.isDirectory(layout.serverHome())
                && Files.readString(stamp()).equals(fingerprint());
        if (!current) {
            configure(environment);
        }
        bringKeys();
        place(application);
        return base;
    }

    private void configure(Map<String, String> environment) throws IOException, InterruptedException {
        Path configuration = base.resolve("configuration");
        Trees.delete(layout.serverHome());
        Trees.link(layout.wildfly(), layout.serverHome());
        Trees.delete(configuration);
        Trees.delete(base.resolve("tmp"));
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("data"));
        Trees.copy(layout.wildfly().resolve("standalone/configuration"), configuration);
        bringKeys();
        applyTransport(environment);
        Files.writeString(stamp(), fingerprint());
    }

    /** Key store, trust store and revocation list, as the authority last wrote them. */
    private void bringKeys() throws IOException {
        for (String name : new String[] {"server.p12", "trust.p12", "ca.crl"}) {
            Files.copy(
                    layout.keys().resolve(name),
                    base.resolve("configuration").resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Puts the EAR where the scanner deploys it at boot, or empties that place. */
    private void place(boolean application) throws IOException {
        Path deployments = base.resolve("deployments");
        Trees.delete(deployments);
        Files.createDirectories(deployments);
        if (application) {
            if (!Files.exists(layout.ear())) {
                throw new StartProblem(layout.ear() + " is missing: build first (./run does).");
            }
            Files.copy(layout.ear(), deployments.resolve("kaigo.ear"));
            Files.createFile(deployments.resolve("kaigo.ear.dodeploy"));
        }
    }

    private void applyTransport(Map<String, String> environment) throws IOException, InterruptedException {
        Path script = Files.createTempFile(base, "transport", ".cli");
        Path log = layout.logs().resolve("transport.log");
        try {
            Files.writeString(
                    script,
                    "embed-server --server-config=standalone.xml\n" + Files.readString(layout.tlsScript())
                            + "\nstop-embedded-server\n");
            ProcessBuilder cli = new ProcessBuilder(
                    Java.executable(),
                    "-Djboss.home.dir=" + layout.serverHome(),
                    "-Djboss.server.base.dir=" + base,
                    "-jar",
                    layout.serverHome().resolve("jboss-modules.jar").toString(),
                    "-mp",
                    layout.serverHome().resolve("modules").toString(),
                    "org.jboss.as.cli",
                    "--file=" + script);
            cli.environment().putAll(environment);
            cli.environment().put("JBOSS_HOME", layout.serverHome().toString());
            int code = cli.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new StartProblem("The transport script failed; see " + log);
            }
        } finally {
            Files.delete(script);
        }
    }

    private Path stamp() {
        return base.resolve("made-from");
    }

    private String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(layout.wildfly().resolve("standalone/configuration/standalone.xml")));
            digest.update(Files.readAllBytes(layout.tlsScript()));
            String provisioned = layout.wildfly() + " " + Files.getLastModifiedTime(layout.wildfly());
            digest.update(provisioned.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
