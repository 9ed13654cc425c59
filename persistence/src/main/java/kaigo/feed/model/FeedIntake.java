package kaigo.feed.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 受入れの読取り: reads the files of one feed from end to end, holding a row at a time: form of the files, manifest,
 * insurer, every row. Knows nothing of a database, so that the same reading serves the job, the download of rejected
 * rows and the tests.
 */
public final class FeedIntake {
    /** Takes the rows, file by file. */
    public interface Rows {
        void begin(FeedLayout layout, String fileName);

        void row(FeedRow row);

        void end();

        /** A PDF that came beside the data. */
        default void paper(String name, InputStream content) throws IOException {}
    }

    /** KAIGO_139907_0413.zip: the name that insurers' systems give. */
    private static final Pattern NAMED_FOR = Pattern.compile("(?i)kaigo_([0-9]{6})_.*");

    private final String insurerNo;
    private final LocalDate baseDate;
    private final Manifest manifest;
    private final FeedLimits limits;
    private final Rows rows;
    private final Set<FeedKind> seen = EnumSet.noneOf(FeedKind.class);
    private final Set<String> seenFiles = new HashSet<>();

    /** @param manifest null when the feed came without */
    public FeedIntake(String insurerNo, LocalDate baseDate, Manifest manifest, FeedLimits limits, Rows rows) {
        this.insurerNo = insurerNo;
        this.baseDate = baseDate;
        this.manifest = manifest;
        this.limits = limits;
        this.rows = rows;
        if (manifest != null && !manifest.insurerNo().equals(insurerNo)) {
            throw new FeedRefused(FeedCode.OTHER_INSURER, Manifest.FILE_NAME);
        }
    }

    /** Reads one received file, a CSV or a ZIP. @throws FeedRefused when it makes the feed be refused whole */
    public void read(String name, InputStream received) throws IOException {
        Matcher named = NAMED_FOR.matcher(name);
        if (named.matches() && !named.group(1).equals(insurerNo)) {
            throw new FeedRefused(FeedCode.OTHER_INSURER, name);
        }
        new FeedArchive(limits).visit(name, received, (file, bytes) -> {
            if (FeedArchive.isPaper(file)) {
                readPaper(file, bytes);
            } else if (!file.equalsIgnoreCase(Manifest.FILE_NAME)) {
                readCsv(file, bytes);
            }
            return true;
        });
    }

    /** After the last file. @throws FeedRefused when the manifest names a file that didn't come */
    public void complete() {
        if (seen.isEmpty()) {
            throw new FeedRefused(FeedCode.EMPTY_FEED);
        }
        if (manifest != null) {
            manifest.files().keySet().stream()
                    .filter(file -> !seenFiles.contains(file))
                    .findFirst()
                    .ifPresent(file -> {
                        throw new FeedRefused(FeedCode.MANIFEST_FILE_MISSING, file);
                    });
        }
    }

    private void readCsv(String name, InputStream bytes) throws IOException {
        DigestInputStream hashed = new DigestInputStream(bytes, sha256());
        LayoutFile file =
                new LayoutFile(name, hashed, manifest == null ? Optional.empty() : manifest.encoding(), baseDate);
        if (!seen.add(file.layout().kind())) {
            throw new FeedRefused(FeedCode.KIND_TWICE, name);
        }
        seenFiles.add(name.toLowerCase(Locale.ROOT));
        long count = 0;
        rows.begin(file.layout(), name);
        while (file.hasNext()) {
            FeedRow row = file.next();
            if (!row.insurerNo().isEmpty() && !row.insurerNo().equals(insurerNo)) {
                throw new FeedRefused(FeedCode.OTHER_INSURER, name + " " + row.line());
            }
            rows.row(row);
            count++;
        }
        rows.end();
        holdAgainstManifest(name, count, hash(hashed));
    }

    private void readPaper(String name, InputStream bytes) throws IOException {
        DigestInputStream hashed = new DigestInputStream(bytes, sha256());
        seenFiles.add(name.toLowerCase(Locale.ROOT));
        rows.paper(name, hashed);
        String hash = hash(hashed);
        if (manifest != null && !stated(name).sha256().equals(hash)) {
            throw new FeedRefused(FeedCode.HASH_DIFFERS, name);
        }
    }

    private static String hash(DigestInputStream hashed) throws IOException {
        hashed.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }

    private Manifest.Stated stated(String name) {
        return manifest.stated(name).orElseThrow(() -> new FeedRefused(FeedCode.ZIP_FOREIGN_FILE, name));
    }

    private void holdAgainstManifest(String name, long count, String hash) {
        if (manifest == null) {
            if (count == 0) {
                throw new FeedRefused(FeedCode.NO_ROWS, name);
            }
            return;
        }
        Manifest.Stated stated = stated(name);
        if (count == 0 && !stated.mayBeEmpty()) {
            throw new FeedRefused(FeedCode.NO_ROWS, name);
        }
        if (count != stated.rows()) {
            throw new FeedRefused(FeedCode.ROW_COUNT_DIFFERS, name + " " + stated.rows() + "→" + count);
        }
        if (!hash.equals(stated.sha256())) {
            throw new FeedRefused(FeedCode.HASH_DIFFERS, name);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
