package kaigo.account.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * QRコードの絵: drawn into the page itself, so that what it says is in no address, no log and no cache.
 *
 * @param path of the dark squares, each one unit wide
 * @param side of the picture in units, the quiet zone included
 */
public record QrPicture(String path, int side) {
    private static final int QUIET = 4;

    static QrPicture of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrPicture(path.toString(), squares.getWidth() + 2 * QUIET);
        } catch (WriterException impossible) {
            throw new IllegalStateException("no QR code", impossible);
        }
    }

    /** Never what it says: a record's toString may reach a log. */
    @Override
    public String toString() {
        return "QrPicture";
    }
}
