package kaigo.feed.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kaigo.feed.IncomingFile;

/**
 * 誤った連携: what an insurer might send by mistake, and what must be answered.
 *
 * @param title what is wrong
 * @param files by name
 * @param refusal code of the refusal
 * @param column of the finding in the first bad row, null when the files themselves are wrong
 * @param finding code of that finding
 */
record WrongFeed(String title, Map<String, byte[]> files, String refusal, String column, String finding) {
    private static final String TOO_MANY_BAD_ROWS = "KF-010";

    static WrongFeed refused(String refusal, String title, String name, byte[] bytes) {
        return new WrongFeed(title, Map.of(name, bytes), refusal, null, null);
    }

    static WrongFeed badRow(String finding, String column, String title, String name, byte[] bytes) {
        return new WrongFeed(title, Map.of(name, bytes), TOO_MANY_BAD_ROWS, column, finding);
    }

    /** The file's text. */
    static String text(FeedFile file) {
        try {
            return new String(file.incoming().bytes().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrongFeed and(String name, byte[] bytes) {
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        more.put(name, bytes);
        return new WrongFeed(title, more, refusal, column, finding);
    }

    IncomingFile[] incoming() {
        return files.entrySet().stream()
                .map(file -> new IncomingFile(file.getKey(), new ByteArrayInputStream(file.getValue())))
                .toArray(IncomingFile[]::new);
    }

    @Override
    public String toString() {
        return title;
    }
}
