package kaigo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import kaigo.account.model.PasswordHash;
import kaigo.starter.DemoOptions;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;
import kaigo.starter.server.WildFly;

/**
 * ログイン: whole logins a second (password, code, first page's address) on the public listener, client and server on one
 * machine, and what one costs of a core: in the server, and of that Argon2id and, with a connection of its own, the handshake;
 * and whether an unknown account takes as long as a wrong password, by 200 interleaved pairs.
 */
final class LoginBench implements Bench.Measurement {
    private static final int OFFSET = 5300;
    private static final int PERSONS = 8;
    /** As many as it takes until the JVM has compiled what a login runs through: the figure is for a server at work. */
    private static final int WARM_UP = 600;

    private static final int LOGINS = 600;
    private static final int PAIRS = 200;

    /** 20 logins a second. */
    private static final double TARGET_SECONDS = 1.0 / 20;

    /** A difference of medians that 200 requests over a network don't show. */
    private static final double ALIKE_SECONDS = 0.003;

    private static final int HASHES = 100;
    private static final int HANDSHAKES = 200;

    @Override
    public Result run(BenchOptions options) throws Exception {
        Path project = options.project();
        Layout layout = new Layout(project, project.resolve("ear/target/bench-login"));
        try (DemoSystem system = DemoSystem.start(DemoOptions.in(layout).offset(OFFSET))) {
            system.loadDemoData();
            LoginCrowd crowd = new LoginCrowd();
            String early = crowd.make(system, "warm", WARM_UP);
            String persons = crowd.make(system, "crowd", LOGINS);
            String owners = crowd.make(system, "pair", PAIRS);
            HttpClient client = Smoke.client(system);
            logIns(system, client, crowd, early, WARM_UP);
            ProcessHandle server = WildFly.running(layout).orElseThrow();
            double before = cpu(server);
            double each = logIns(system, client, crowd, persons, LOGINS);
            double ofServer = (cpu(server) - before) / LOGINS;
            double handshake = handshake(system, client, server);
            List<Double> unknown = new ArrayList<>();
            List<Double> wrong = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                unknown.add(refused(system, client, "nobody-" + owners + pair));
                wrong.add(refused(system, client, owners + pair));
            }
            double apart = Math.abs(median(unknown) - median(wrong));
            Map<String, String> more = Map.of(
                    "loginsPerSecond", number(1 / each),
                    "persons", Integer.toString(PERSONS),
                    "serverCpuMs", number(1000 * ofServer),
                    "argon2idCpuMs", number(1000 * argon2()),
                    "argon2id", "\"" + PasswordHash.OF_NOBODY.encoded().split("\\$")[3] + "\"",
                    "handshakeCpuMs", number(1000 * handshake),
                    "unknownMedianMs", number(1000 * median(unknown)),
                    "wrongMedianMs", number(1000 * median(wrong)),
                    "apartMs", number(1000 * apart));
            boolean ok = each <= TARGET_SECONDS && apart <= ALIKE_SECONDS;
            return new Result("login", each, TARGET_SECONDS, 1, ok, more);
        }
    }

    /** Seconds a login, with several persons at it at once. */
    private static double logIns(DemoSystem system, HttpClient client, LoginCrowd crowd, String prefix, int count)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> person = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                new LoginClient(client, system.open()).logIn(prefix + i, LoginCrowd.PASSWORD, crowd.totp());
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(PERSONS);
        try {
            long begin = System.nanoTime();
            for (Future<Void> each : threads.invokeAll(Collections.nCopies(PERSONS, person))) {
                each.get();
            }
            return seconds(begin) / count;
        } finally {
            threads.shutdown();
        }
    }

    private static double refused(DemoSystem system, HttpClient client, String login) throws Exception {
        LoginClient person = new LoginClient(client, system.open());
        person.open();
        long begin = System.nanoTime();
        int status = person.password(login, "not the password").statusCode();
        double taken = seconds(begin);
        if (status != 200) {
            throw new IllegalStateException("answered " + status);
        }
        return taken;
    }

    /** Seconds of a core; by this JVM, which has compiled it as the server's has. */
    private static double argon2() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> each = new ArrayList<>();
        for (int i = 0; i < HASHES; i++) {
            long begin = threads.getCurrentThreadCpuTime();
            PasswordHash.OF_NOBODY.matches("not the password".toCharArray());
            each.add((threads.getCurrentThreadCpuTime() - begin) / 1e9);
        }
        return median(each);
    }

    /** Seconds of a core that a connection costs the server; the persons above share a few. */
    private static double handshake(DemoSystem system, HttpClient client, ProcessHandle server) throws IOException {
        double before = cpu(server);
        for (int i = 0; i < HANDSHAKES; i++) {
            try (SSLSocket socket = (SSLSocket) client.sslContext()
                    .getSocketFactory()
                    .createSocket(system.open().getHost(), system.open().getPort())) {
                socket.startHandshake();
            }
        }
        return (cpu(server) - before) / HANDSHAKES;
    }

    private static double cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
