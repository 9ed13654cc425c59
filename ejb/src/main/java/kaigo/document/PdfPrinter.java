package kaigo.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * PDFの印刷: XHTML → PDF with BIZ UDGothic embedded, tagged for screen readers (PDF/UA). Names have characters that it lacks
 * (𠮷): those come from Noto Sans JP, without a template's doing. Nothing is fetched from outside.
 */
@ApplicationScoped
public class PdfPrinter {
    private static final String FAMILY = "BIZ UDGothic";
    private static final String RARE = "Noto Sans JP";

    static {
        // A line per style sheet and page would drown the server's log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] rareRegular = font("NotoSansJP-Rare-Regular.ttf");
    private final byte[] rareBold = font("NotoSansJP-Rare-Bold.ttf");
    private final Queue<PrintFonts> free = new ConcurrentLinkedQueue<>();

    /** The PDF of a whole XHTML page; its title and language become those of the document. */
    public byte[] print(String xhtml) {
        PrintFonts fonts = free.poll();
        if (fonts == null) {
            fonts = new PrintFonts(font("BIZUDGothic-Regular.ttf"), font("BIZUDGothic-Bold.ttf"));
        }
        try (PDDocument document = new PDDocument()) {
            byte[] pdf = print(xhtml, fonts, document);
            free.add(fonts); // after a failure they are left to the collector
            return pdf;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] print(String xhtml, PrintFonts fonts, PDDocument document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.useFont(fonts.regular(document), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(fonts.bold(document), FAMILY, 700, FontStyle.NORMAL, true);
        if (fonts.lacks(xhtml)) { // the library parses every font it is told of
            rare(builder, rareRegular, 400);
            rare(builder, rareBold, 700);
        }
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("kaigo");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static void rare(PdfRendererBuilder builder, byte[] font, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font),
                RARE,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_PRE));
    }

    private static byte[] font(String name) {
        try (InputStream in = PdfPrinter.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
