package kaigo.feed;

import java.io.InputStream;
import java.util.Locale;

/** 届いたファイル: one file of an upload, on its way in. */
public record IncomingFile(String name, InputStream bytes) {
    private static final int LONGEST_NAME = 200;

    /** Under the name that its sender gave: without folders, which some browsers send along, and not longer than is kept. */
    public static IncomingFile named(String sent, InputStream bytes) {
        String path = sent.replace('\\', '/').replaceAll("\\p{Cntrl}", "");
        String plain = path.substring(path.lastIndexOf('/') + 1);
        int over = Math.max(0, plain.codePointCount(0, plain.length()) - LONGEST_NAME);
        return new IncomingFile(plain.substring(plain.offsetByCodePoints(0, over)), bytes);
    }

    boolean isZip() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
