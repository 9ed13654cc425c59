package kaigo.bench;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A bench's result.
 *
 * @param ours median of our runs, seconds
 * @param base median of what it is divided by, seconds
 * @param target highest ratio allowed
 * @param ok whether ratio and every further limit hold
 * @param more raw figures, name → JSON value
 */
record Result(String bench, double ours, double base, double target, boolean ok, Map<String, String> more) {
    double ratio() {
        return ours / base;
    }

    String json() {
        String rest = more.entrySet().stream()
                .map(entry -> ",\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"ours\":%.3f,\"base\":%.3f,\"ratio\":%.3f,\"target\":%.3f,\"ok\":%b%s}",
                bench,
                ours,
                base,
                ratio(),
                target,
                ok,
                rest);
    }
}
