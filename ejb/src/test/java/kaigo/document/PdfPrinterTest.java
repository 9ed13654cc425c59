package kaigo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** PDFの印刷 */
class PdfPrinterTest {
    private static final String PAGE = "<!DOCTYPE html><html lang=\"ja\"><head><title>見本</title>"
            + "<meta name=\"subject\" content=\"見本\"/><style>body{font-family:'BIZ UDGothic'}</style></head>"
            + "<body><h1>髙橋 﨑 邉 𠮷野</h1><p>𠮷田 守 様　令和8年12月28日　金 124,000 円</p></body></html>";

    @Test
    void rare_characters_of_names_are_there() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfPrinter().print(PAGE))) {
            assertThat(new PDFTextStripper().getText(document)).contains("髙橋", "﨑", "邉", "124,000");
        }
    }

    @Test
    void what_the_first_font_lacks_comes_from_the_second_in_both_weights() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfPrinter().print(PAGE))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("𠮷野", "𠮷田 守 様")
                    .doesNotContain("#");
            assertThat(StreamSupport.stream(
                            document.getPage(0).getResources().getFontNames().spliterator(), false))
                    .map(name -> font(document.getPage(0), name).getName().replaceFirst("^[A-Z]{6}\\+", ""))
                    .containsExactlyInAnyOrder(
                            "BIZUDGothic-Regular", "BIZUDGothic-Bold", "NotoSansJP-Regular", "NotoSansJP-Bold");
        }
    }

    @Test
    void fonts_are_embedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfPrinter().print(PAGE))) {
            PDPage page = document.getPage(0);
            assertThat(StreamSupport.stream(page.getResources().getFontNames().spliterator(), false))
                    .isNotEmpty()
                    .allSatisfy(
                            name -> assertThat(font(page, name).isEmbedded()).isTrue());
        }
    }

    private static PDFont font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
