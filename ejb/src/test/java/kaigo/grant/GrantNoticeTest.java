package kaigo.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import kaigo.document.PdfPrinter;
import kaigo.document.Template;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 決定通知書: one page each; the pictures are left in target/notices to be looked at. */
class GrantNoticeTest {
    @Test
    void granted() throws IOException {
        assertThat(text("granted")).contains("助成金交付決定通知書", "金 124,000 円", "中助発R8第000123号", "令和8年12月28日", "以上");
    }

    @Test
    void refused() throws IOException {
        assertThat(text("refused")).contains("助成金不交付決定通知書", "領収書の宛名が申請者と異なるため", "以上");
    }

    @Test
    void totals() throws IOException {
        assertThat(text("totals")).contains("総合振込合計票", "124,000 円", "furikomi-20270120-0000000003.txt", "承認者");
    }

    private static String text(String name) throws IOException {
        String xhtml = Template.of(GrantNotices.class, name + ".xhtml").xhtml(values());
        try (PDDocument document = Loader.loadPDF(new PdfPrinter().print(xhtml))) {
            Path folder = Files.createDirectories(Path.of("target/notices"));
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 100),
                    "png",
                    folder.resolve(name + ".png").toFile());
            assertThat(document.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("number", "中助発R8第000123号");
        values.put("date", "令和8年12月28日");
        values.put("corporation", "株式会社ひだまりケア（見本）");
        values.put("office", "ひだまり居宅介護支援事業所（見本）");
        values.put("officeNo", "1370099994");
        values.put("appliedOn", "令和8年11月24日");
        values.put("round", "令和8年度");
        values.put("receiptNo", "R8-11-000001");
        values.put("amount", "124,000");
        values.put("kind", "カードリーダーの購入・接続サポート");
        values.put("noTitle", "事業所番号");
        values.put("basisTitle", "対象サービス");
        values.put("basis", "15 通所介護、43 居宅介護支援");
        values.put("cost", "124,300");
        values.put("ceiling", "128,000");
        values.put("selected", "124,300");
        values.put("unit", "1,000");
        values.put("transferBy", "令和9年1月31日");
        values.put("batch", "3");
        values.put("transferOn", "令和9年1月20日（水）");
        values.put("madeOn", "令和9年1月15日");
        values.put("maker", "運用　花子（見本）");
        values.put("file", "furikomi-20270120-0000000003.txt");
        values.put("sha", "0123456789abcdef 0123456789abcdef 0123456789abcdef 0123456789abcdef");
        values.put("consignor", "ｺｸﾐﾝｹﾝｺｳﾎｹﾝﾁﾕｳｵｳｶｲ（0000000001）");
        values.put("bank", "ﾐﾎﾝ ﾎﾝﾃﾝ 0000000");
        values.put("orders", "1");
        values.put("total", "124,000");
        values.put("labels", "令和8年度　カードリーダー・接続サポート\n令和8年度　主治医意見書の電子的送信機能");
        values.put("counts", "1\n0");
        values.put("amounts", "124,000\n0");
        values.put("reason", "領収書の宛名が申請者と異なるため（株式会社<みどり>）");
        return values;
    }
}
