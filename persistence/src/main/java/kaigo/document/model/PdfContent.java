package kaigo.document.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * PDFの中身: a paper is read, it does nothing. Refused are scripts, programs to launch, files inside, forms that send; what
 * is locked by a password, since nobody could review it; and what is broken off. Names are sought in the file as it
 * stands and in the streams of objects inside it, which are unfolded up to a limit, so that a small file can't grow
 * without end. It is no virus scanner (docs/security.md).
 */
final class PdfContent {
    private static final List<String> DOING =
            List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/SubmitForm", "/ImportData", "/GoToE");

    private static final int END_WITHIN = 2048;
    private static final int UNFOLDED = 64 << 20;
    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    /** #4a in a name stands for J. */
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    /** Objects in a stream come behind their numbers and places. */
    private static final Pattern NUMBERS = Pattern.compile("\\s*[0-9]+\\s+[0-9]+\\s");

    private PdfContent() {}

    static void require(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.substring(Math.max(0, text.length() - END_WITHIN)).contains("%%EOF")) {
            throw new FileUnusable("refusal.fileBroken");
        }
        requireStill(text);
        int unfolded = 0;
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            String objects = objectsAt(bytes, stream.end(), UNFOLDED - unfolded);
            unfolded += objects.length();
            requireStill(objects);
        }
    }

    private static void requireStill(String text) {
        String names = text.indexOf('#') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(hex ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
        if (names.contains("/Encrypt")) {
            throw new FileUnusable("refusal.fileLocked");
        }
        if (DOING.stream().anyMatch(names::contains)) {
            throw new FileUnusable("refusal.fileDoing");
        }
    }

    /** The objects in the stream that begins here; nothing when it holds a picture, a font or a page's drawing. */
    private static String objectsAt(byte[] bytes, int from, int limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            StringBuilder objects = new StringBuilder();
            byte[] piece = new byte[8192];
            int got = inflater.inflate(piece, 0, 256);
            while (got > 0) {
                objects.append(new String(piece, 0, got, StandardCharsets.ISO_8859_1));
                if (!NUMBERS.matcher(objects).lookingAt()) {
                    return "";
                }
                if (objects.length() > limit) {
                    throw new FileUnusable("refusal.fileDoing");
                }
                got = inflater.inflate(piece);
            }
            return objects.toString();
        } catch (DataFormatException notFolded) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
