package kaigo.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import kaigo.starter.server.Management;
import org.jboss.dmr.ModelNode;

/** Looks at the server's heap twice a second: the most that was used, garbage included. */
final class HeapWatch implements AutoCloseable {
    private static final int EVERY_MILLIS = 500;
    private static final long MEGABYTE = 1 << 20;

    private final Management server;
    private final Thread thread;
    private volatile boolean ended;
    private volatile long most;

    HeapWatch(int managementPort) throws IOException {
        server = Management.at(managementPort);
        thread = new Thread(this::watch, "heap");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        ModelNode operation = Management.operation(
                "read-attribute",
                new ModelNode().add("core-service", "platform-mbean").add("type", "memory"));
        operation.get("name").set("heap-memory-usage");
        try {
            while (!ended) {
                most = Math.max(most, server.ask(operation).get("used").asLong());
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    long peakMegabytes() {
        return most / MEGABYTE;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        ended = true;
        thread.join();
        server.close();
    }
}
