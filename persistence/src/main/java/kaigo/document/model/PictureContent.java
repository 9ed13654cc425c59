package kaigo.document.model;

import java.nio.ByteBuffer;

/** 画像の中身: walked from piece to piece to its end; a size that a browser could choke on is refused. */
final class PictureContent {
    /** 120 megapixels: more than a telephone's camera, less than what makes a browser run out of memory. */
    private static final long PIXELS = 120_000_000;

    private static final int PNG_SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454e44;

    private PictureContent() {}

    /** Chunk by chunk; behind the last one stands nothing. */
    static void requirePng(byte[] bytes) {
        ByteBuffer png = ByteBuffer.wrap(bytes).position(PNG_SIGNATURE);
        boolean first = true;
        while (png.remaining() >= 12) {
            int length = png.getInt();
            int type = png.getInt();
            if (length < 0 || png.remaining() < length + 4 || first != (type == IHDR) || first && length != 13) {
                throw broken();
            }
            if (first) {
                requirePixels(png.getInt(png.position()), png.getInt(png.position() + 4));
            }
            first = false;
            png.position(png.position() + length + 4);
            if (type == IEND) {
                if (png.hasRemaining()) {
                    throw new FileUnusable("refusal.fileDouble");
                }
                return;
            }
        }
        throw broken();
    }

    /** Segment by segment to the picture's data, and an end behind them. Cameras put more pictures behind the first. */
    static void requireJpeg(byte[] bytes) {
        ByteBuffer jpeg = ByteBuffer.wrap(bytes).position(2);
        boolean sized = false;
        while (jpeg.remaining() >= 4) {
            if ((jpeg.get() & 0xff) != 0xff) {
                throw broken();
            }
            int marker = jpeg.get() & 0xff;
            if (marker == 0xff) {
                jpeg.position(jpeg.position() - 1);
                continue;
            }
            int length = jpeg.getShort(jpeg.position()) & 0xffff;
            if (length < 2 || length > jpeg.remaining()) {
                throw broken();
            }
            if (isFrame(marker) && length >= 8) {
                requirePixels(jpeg.getShort(jpeg.position() + 5) & 0xffff, jpeg.getShort(jpeg.position() + 3) & 0xffff);
                sized = true;
            }
            jpeg.position(jpeg.position() + length);
            if (marker == 0xda) {
                if (!sized || !ends(jpeg)) {
                    throw broken();
                }
                return;
            }
        }
        throw broken();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean ends(ByteBuffer data) {
        for (int at = data.position(); at + 1 < data.limit(); at++) {
            if ((data.get(at) & 0xff) == 0xff && (data.get(at + 1) & 0xff) == 0xd9) {
                return true;
            }
        }
        return false;
    }

    private static void requirePixels(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw broken();
        }
        if ((long) width * height > PIXELS) {
            throw new FileUnusable("refusal.filePixels");
        }
    }

    private static FileUnusable broken() {
        return new FileUnusable("refusal.fileBroken");
    }
}
