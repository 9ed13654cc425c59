package kaigo.document.model;

import java.nio.charset.StandardCharsets;

/**
 * 二つの顔を持つファイル: what another program would take for something else. A ZIP (a JAR, an office document) is read from its
 * end, so it can hide behind a picture; a PDF may begin anywhere in the first kilobyte.
 */
final class Polyglot {
    private static final int PDF_BEGINS_WITHIN = 1024;
    private static final int ZIP_END = 22;
    private static final int ZIP_COMMENT = 65_535;

    private Polyglot() {}

    /** Whether an end record of a ZIP stands where a ZIP reader would look for it. */
    static boolean isZip(byte[] bytes) {
        int earliest = Math.max(0, bytes.length - ZIP_END - ZIP_COMMENT);
        for (int at = bytes.length - ZIP_END; at >= earliest; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                int comment = bytes[at + 20] & 0xff | (bytes[at + 21] & 0xff) << 8;
                int entries = bytes[at + 10] & 0xff | (bytes[at + 11] & 0xff) << 8;
                if (entries > 0 && at + ZIP_END + comment <= bytes.length) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, PDF_BEGINS_WITHIN), StandardCharsets.ISO_8859_1)
                .contains("%PDF-");
    }
}
