package kaigo.starter.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** フォルダー: whole folders copied, linked and deleted. */
public final class Trees {
    private Trees() {}

    public static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void copy(Path from, Path to) {
        each(from, to, Files::copy);
    }

    /** The same files under a second name: takes no space, and stays when the first name is deleted. */
    public static void link(Path from, Path to) {
        each(from, to, (file, target) -> {
            try {
                return Files.createLink(target, file);
            } catch (IOException | UnsupportedOperationException otherDisk) {
                return Files.copy(file, target);
            }
        });
    }

    private interface Putting {
        Path put(Path file, Path target) throws IOException;
    }

    private static void each(Path from, Path to, Putting putting) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    putting.put(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
