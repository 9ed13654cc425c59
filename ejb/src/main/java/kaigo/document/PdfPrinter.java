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
import java.util.logging.Level;

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

    private final byte[] regular = font("BIZUDGothic-Regular.ttf");
    private final byte[] bold = font("BIZUDGothic-Bold.ttf");
    private final byte[] rareRegular = font("NotoSansJP-Rare-Regular.ttf");
    private final byte[] rareBold = font("NotoSansJP-Rare-Bold.ttf");

    /** The PDF of a whole XHTML page; its title and language become those of the document. */
    public byte[] print(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        use(builder, regular, FAMILY, 400, FSFontUseCase.DOCUMENT);
        use(builder, bold, FAMILY, 700, FSFontUseCase.DOCUMENT);
        use(builder, rareRegular, RARE, 400, FSFontUseCase.FALLBACK_PRE);
        use(builder, rareBold, RARE, 700, FSFontUseCase.FALLBACK_PRE);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("kaigo");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    private static void use(PdfRendererBuilder builder, byte[] font, String family, int weight, FSFontUseCase use) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true, EnumSet.of(use));
    }

    private static byte[] font(String name) {
        try (InputStream in = PdfPrinter.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
