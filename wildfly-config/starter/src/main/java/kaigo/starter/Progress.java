package kaigo.starter;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** 進み具合: one line for each step of a start, with the seconds it took. */
public final class Progress {
    private final PrintStream out;

    private Progress(PrintStream out) {
        this.out = out;
    }

    public static Progress on(PrintStream out) {
        return new Progress(out);
    }

    /** For tests, whose output is the test's own. */
    public static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** A step of a start; it may fail with anything, which becomes a sentence. */
    public interface Step<T> {
        T run() throws Exception;
    }

    public <T> T step(String name, Step<T> step) {
        Instant began = Instant.now();
        out.print("  " + name + " … ");
        out.flush();
        try {
            T result = step.run();
            out.printf("%.1f s%n", Duration.between(began, Instant.now()).toMillis() / 1000.0);
            return result;
        } catch (StartProblem e) {
            out.println("failed");
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem(name + ": interrupted.", e);
        } catch (Exception e) {
            out.println("failed");
            throw new StartProblem(name + " failed: " + e, e);
        }
    }

    public void say(String line) {
        out.println(line);
    }
}
