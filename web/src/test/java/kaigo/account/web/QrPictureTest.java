package kaigo.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void an_app_reads_what_was_drawn() throws Exception {
        String uri = "otpauth://totp/Kaigo:hidamari-staff?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Kaigo";
        QrPicture picture = QrPicture.of(uri);
        BitMatrix squares = new BitMatrix(picture.side() - 8);
        Matcher square = SQUARE.matcher(picture.path());
        while (square.find()) {
            squares.set(Integer.parseInt(square.group(1)) - 4, Integer.parseInt(square.group(2)) - 4);
        }

        assertThat(new Decoder().decode(squares).getText()).isEqualTo(uri);
        assertThat(picture.toString()).doesNotContain("h1v1");
    }
}
