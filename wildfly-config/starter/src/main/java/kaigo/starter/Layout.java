package kaigo.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * 置き場所: where a system keeps its things. {@code project} is the source tree with what the build made;
 * {@code local} (".local") holds all state, so that deleting it forgets the system.
 */
public record Layout(Path project, Path local) {
    public Layout {
        project = project.toAbsolutePath().normalize();
        local = local.toAbsolutePath().normalize();
    }

    public static Layout of(Path project) {
        return new Layout(project, project.resolve(".local"));
    }

    /** The provisioned WildFly, never written to. */
    public Path wildfly() {
        return project.resolve("wildfly-config/server/target/server");
    }

    public Path tlsScript() {
        return project.resolve("wildfly-config/server/src/main/scripts/tls.cli");
    }

    public Path ear() {
        return project.resolve("ear/target/kaigo.ear");
    }

    /** This system's own links to the provisioned WildFly, so that a new build does not pull it away. */
    public Path serverHome() {
        return local.resolve("wildfly");
    }

    /** Unpacked PostgreSQL binaries: shared by all systems of this source tree. */
    public Path binaries() {
        return project.resolve(".local");
    }

    public Path serverBase() {
        return local.resolve("server");
    }

    public Path data() {
        return local.resolve("postgres");
    }

    public Path keys() {
        return local.resolve("keys");
    }

    public Path mail() {
        return local.resolve("mail");
    }

    public Path logs() {
        return local.resolve("log");
    }

    /** Uploaded and written files of the application. */
    public Path files() {
        return local.resolve("files");
    }

    /** Files that the demo data came from. */
    public Path demo() {
        return local.resolve("demo");
    }

    public Path accounts() {
        return local.resolve("accounts.json");
    }

    /** Client certificates of the demo organisations, to be imported into a browser. */
    public Path certificates() {
        return local.resolve("certificates");
    }

    /** All that a demo remembers; the marks of the build stay. */
    public List<Path> state() {
        return List.of(
                data(),
                serverHome(),
                demo(),
                serverBase(),
                keys(),
                certificates(),
                mail(),
                files(),
                logs(),
                accounts(),
                local.resolve("running"));
    }

    /** Makes the folders; {@code local} is for its owner only, since secrets and demo persons lie in it. */
    public void create() {
        try {
            Files.createDirectories(local);
            Files.setPosixFilePermissions(local, PosixFilePermissions.fromString("rwx------"));
            for (Path folder : List.of(keys(), certificates(), mail(), logs(), files())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StartProblem("Cannot write to " + local + ": " + e.getMessage(), e);
        }
    }
}
