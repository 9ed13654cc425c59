package kaigo.starter;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.Postgres;

/** ポート: the six doors of a system, all on loopback, all moved by one offset so that systems stand side by side. */
public record Ports(int offset) {
    private static final int HIGHEST_OFFSET = 10_000;

    public Ports {
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new StartProblem("The port offset must be between 0 and " + HIGHEST_OFFSET + ", not " + offset + ".");
        }
    }

    public int http() {
        return 8080 + offset;
    }

    public int open() {
        return 8443 + offset;
    }

    public int services() {
        return 9443 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int database() {
        return 54300 + offset;
    }

    /** The application's database behind its port. */
    public DatabaseAccess database(String password) {
        return new DatabaseAccess(Postgres.url(database(), Postgres.NAME), Postgres.NAME, password);
    }

    public int smtp() {
        return 2525 + offset;
    }

    public URI openAddress() {
        return URI.create("https://localhost:" + open());
    }

    public URI servicesAddress() {
        return URI.create("https://localhost:" + services());
    }

    /** @throws StartProblem naming the first port that another program holds */
    public void requireFree() {
        named().forEach((name, port) -> {
            if (!isFree(port)) {
                throw new StartProblem("Port " + port + " (" + name
                        + ") is in use by another program. Stop it, or move all ports: ./run --offset "
                        + (offset + 100));
            }
        });
    }

    private Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("public listener", open());
        named.put("services listener", services());
        named.put("http redirect", http());
        named.put("management", management());
        named.put("PostgreSQL", database());
        named.put("demo mail", smtp());
        return named;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
