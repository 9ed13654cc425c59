package kaigo.certificate.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaigo.it.RunningSystem;

/**
 * 断られた接続の記録 (handshake.log): what the server has written there since. JSSE logs before it sends the alert, so whoever
 * has got the alert finds its line.
 */
final class HandshakeLog {
    private final Path file = RunningSystem.get().layout().serverBase().resolve("log/handshake.log");
    private final int before = all().length;

    List<String> linesSince() throws IOException {
        byte[] now = all();
        return new String(now, before, now.length - before, StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private byte[] all() throws IOException {
        return Files.readAllBytes(file);
    }

    HandshakeLog() throws IOException {}
}
