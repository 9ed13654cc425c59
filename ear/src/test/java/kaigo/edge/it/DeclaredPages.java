package kaigo.edge.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaigo.account.model.Role;

/** 画面の表: docs/pages.md, which the build writes from the tables of the edge. */
public record DeclaredPages(String address, Set<String> listeners, boolean open, Set<Role> roles) {
    private static final Path DOCUMENT = Path.of("../docs/pages.md");
    private static final int COLUMNS = 5;

    public static List<DeclaredPages> all() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", COLUMNS + 1))
                .map(cells -> new DeclaredPages(
                        cells[1].strip().replace("`", ""),
                        words(cells[2]),
                        cells[4].strip().equals("everyone"),
                        cells[4].strip().equals("everyone")
                                ? EnumSet.allOf(Role.class)
                                : words(cells[4]).stream().map(Role::valueOf).collect(Collectors.toSet())))
                .toList();
    }

    public boolean isApi() {
        return address.startsWith("/api/");
    }

    boolean isOn(String listener) {
        return listeners.contains(listener);
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
