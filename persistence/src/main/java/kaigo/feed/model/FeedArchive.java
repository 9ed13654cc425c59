package kaigo.feed.model;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** 受け取ったファイルの中身: the CSV itself, or those of a ZIP one after the other; nothing is ever unpacked to a disk. */
final class FeedArchive {
    /** Takes one CSV or PDF and leaves its stream open; says whether it wants the next one. */
    interface Visitor {
        boolean file(String name, InputStream bytes) throws IOException;
    }

    private static final int HEAD = 64 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final int SHOWN_OF_NAME = 40;
    /** Nine kinds of data, a manifest, and the papers of opinions; more than these is no feed. */
    private static final int ENTRIES = 100;

    private static final int PAPERS = 100_000;

    /** Below this much nothing can hurt, so that a short file of many equal rows isn't taken for a bomb. */
    private static final long HARMLESS = 64L << 20;

    private final FeedLimits limits;
    private long unpacked;

    FeedArchive(FeedLimits limits) {
        this.limits = limits;
    }

    /** @throws FeedRefused when the file is empty, a broken, nested or exploding ZIP, or holds foreign files */
    void visit(String name, InputStream received, Visitor visitor) throws IOException {
        Counting packed = new Counting(received);
        InputStream bytes = new BufferedInputStream(packed, HEAD);
        switch (magic(bytes)) {
            case EMPTY -> throw new FeedRefused(FeedCode.EMPTY_FILE, name);
            case ZIP -> visitZip(name, bytes, packed, visitor);
            case OTHER -> visitor.file(name, bytes);
        }
    }

    private void visitZip(String name, InputStream bytes, Counting packed, Visitor visitor) throws IOException {
        int files = 0;
        int entries = 0;
        int papers = 0;
        try (ZipInputStream zip = new ZipInputStream(new Unclosed(bytes), StandardCharsets.ISO_8859_1)) {
            boolean more = true;
            for (ZipEntry entry = next(zip); more && entry != null; entry = next(zip)) {
                papers += isPaper(entry.getName()) ? 1 : 0;
                if (++entries - papers > ENTRIES
                        || papers > PAPERS
                        || leavesItsFolder(EntryName.read(entry.getName()))) {
                    throw new FeedRefused(FeedCode.ZIP_FOREIGN_FILE, name);
                }
                if (!entry.isDirectory()) {
                    files++;
                    more = visitEntry(EntryName.read(entry.getName()), new Unfolding(zip, packed), visitor);
                }
            }
        } catch (ZipException | EOFException broken) {
            throw new FeedRefused(FeedCode.ZIP_UNREADABLE, name);
        }
        if (files == 0) {
            throw new FeedRefused(FeedCode.ZIP_UNREADABLE, name);
        }
    }

    /** 意見書のPDF: rides along in the ZIP. */
    static boolean isPaper(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf");
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException nameIsBroken) {
            throw new ZipException(nameIsBroken.getMessage());
        }
    }

    /** Nothing is unpacked to a disk; who names such paths still means no good. */
    private static boolean leavesItsFolder(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("[A-Za-z]:.*")
                || Arrays.asList(plain.split("/")).contains("..");
    }

    private boolean visitEntry(String path, InputStream unfolding, Visitor visitor) throws IOException {
        InputStream bytes = new BufferedInputStream(unfolding, HEAD);
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (magic(bytes) == Magic.ZIP || name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
            throw new FeedRefused(FeedCode.ZIP_NESTED, name);
        }
        if (!name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") && !isPaper(name)) {
            throw new FeedRefused(FeedCode.ZIP_FOREIGN_FILE, name);
        }
        if (name.length() > LONGEST_NAME) {
            throw new FeedRefused(FeedCode.NAME_TOO_LONG, name.substring(0, SHOWN_OF_NAME));
        }
        boolean more = visitor.file(name, bytes);
        if (more) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return more;
    }

    private enum Magic {
        EMPTY,
        ZIP,
        OTHER
    }

    private static Magic magic(InputStream bytes) throws IOException {
        bytes.mark(4);
        byte[] four = bytes.readNBytes(4);
        bytes.reset();
        boolean zip = four.length == 4 && four[0] == 'P' && four[1] == 'K' && four[2] <= 8 && four[3] <= 8;
        return four.length == 0 ? Magic.EMPTY : zip ? Magic.ZIP : Magic.OTHER;
    }

    /** Bytes taken from the received file so far. */
    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            count += Math.max(got, 0);
            return got;
        }
    }

    /** Watches how much comes out beside how much went in (zip bomb). */
    private final class Unfolding extends FilterInputStream {
        private final Counting packed;

        Unfolding(InputStream in, Counting packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            unpacked += Math.max(got, 0);
            boolean bomb = unpacked > HARMLESS && unpacked > packed.count * limits.unpackedRatio();
            if (bomb || unpacked > limits.unpackedBytes()) {
                throw new FeedRefused(FeedCode.ZIP_BOMB);
            }
            return got;
        }

        @Override
        public void close() {
            // the ZIP goes on with its next entry
        }
    }

    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // its owner closes it
        }
    }
}
