package kaigo.edge.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;

/** 生の接続: a request as its bytes, well formed or not, over TLS; one a connection. */
record Line(SSLContext tls, int port, String cookie) {
    private static final int PATIENCE = 20_000;
    private static final int MOST = 256 * 1024;
    private static final Pattern TRACE = Pattern.compile(
            "\\bat [a-z]+(\\.[a-zA-Z$]+){2,}\\(|Exception\\b|\\bWFLY|\\bUT\\d{6}|WildFly|Undertow|JBoss|PSQL|SELECT .* FROM");

    /** Anybody at the public listener. */
    static Line inPublic() throws Exception {
        return new Line(
                Tls.publicClient().sslContext(), RunningSystem.get().ports().open(), "");
    }

    /** Plain HTTP. */
    static Line inTheClear() {
        return new Line(null, RunningSystem.get().ports().http(), "");
    }

    /** An answer: all of it, as it came. */
    record Answer(String whole) {
        int status() {
            return whole.length() < 12 ? 0 : Integer.parseInt(whole.substring(9, 12));
        }

        String head() {
            int end = whole.indexOf("\r\n\r\n");
            return end < 0 ? whole : whole.substring(0, end + 2);
        }

        String body() {
            int end = whole.indexOf("\r\n\r\n");
            return end < 0 ? "" : whole.substring(end + 4);
        }

        /** The values of a header field. */
        List<String> header(String name) {
            List<String> values = new ArrayList<>();
            for (String line : head().split("\r\n")) {
                if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                    values.add(line.substring(name.length() + 1).strip());
                }
            }
            return values;
        }

        /** What betrays the machine behind it, or nothing. */
        String betrayal() {
            var found = TRACE.matcher(whole);
            return found.find() ? whole.substring(found.start(), Math.min(whole.length(), found.end() + 100)) : "";
        }
    }

    /** A well-formed request. */
    Answer ask(String method, String target, String... fields) throws IOException {
        return send(head(method, target, fields) + "\r\n");
    }

    Answer post(String target, String body, String... fields) throws IOException {
        int length = body.getBytes(StandardCharsets.ISO_8859_1).length;
        return send(head("POST", target, fields) + "Content-Length: " + length + "\r\n\r\n" + body);
    }

    private String head(String method, String target, String... fields) {
        StringBuilder request = new StringBuilder(
                method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n");
        if (!cookie.isEmpty()) {
            request.append("Cookie: ").append(cookie).append("\r\n");
        }
        for (String field : fields) {
            request.append(field).append("\r\n");
        }
        return request.toString();
    }

    /** Whatever bytes. */
    Answer send(String bytes) throws IOException {
        try (Socket socket = tls == null
                ? new Socket("localhost", port)
                : tls.getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new Answer(read(socket.getInputStream()));
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            for (int got = in.read(piece); got >= 0 && answer.size() < MOST; got = in.read(piece)) {
                answer.write(piece, 0, got);
            }
        } catch (SocketTimeoutException slow) {
            answer.writeBytes("\nNO END".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException reset) {
            // what came before it is the answer
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
