package kaigo.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    PrintFonts(byte[] regular, byte[] bold) {
        this.regular = parse(regular);
        this.bold = parse(bold);
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
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
