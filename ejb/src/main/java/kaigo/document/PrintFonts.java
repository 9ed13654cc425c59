package kaigo.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * 印刷の書体: the two weights of the main font, parsed once and used for one document after the other. A parsed font has a
 * place where it reads, so one set serves one print at a time.
 */
final class PrintFonts {
    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup glyphs;

    PrintFonts(byte[] regular, byte[] bold) {
        this.regular = parse(regular);
        this.bold = parse(bold);
        try {
            glyphs = this.regular.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a text has ideographs that the font can't show; both weights have the same. */
    boolean lacks(String text) {
        return text.codePoints()
                .anyMatch(character -> Character.isIdeographic(character) && glyphs.getGlyphId(character) == 0);
    }

    PDFontSupplier regular(PDDocument document) throws IOException {
        return of(regular, document);
    }

    PDFontSupplier bold(PDDocument document) throws IOException {
        return of(bold, document);
    }

    private static PDFontSupplier of(TrueTypeFont font, PDDocument document) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static TrueTypeFont parse(byte[] font) {
        try {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
            parsed.setEnableGsub(false); // ligatures, which Japanese text has none of, cost a fifth of a print
            return parsed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
