package kaigo.starter.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedMode;
import kaigo.starter.process.Trees;

/** 見本の連携ファイル: writes what an order asks for, person by person; the memory it takes doesn't grow with the size. */
public final class SampleFeed {
    private static final String MANIFEST = "manifest.csv";
    private static final Map<FeedKind, KindRows> ROWS = new EnumMap<>(Map.of(
            FeedKind.INSURED, new InsuredRows(),
            FeedKind.CARD, new CardRows(),
            FeedKind.BURDEN_RATIO, new RatioRows(),
            FeedKind.LIMIT, new LimitRows(),
            FeedKind.ASSESSMENT, new AssessmentRows(),
            FeedKind.SURVEY, new SurveyRows(),
            FeedKind.OPINION, new OpinionRows(),
            FeedKind.HOME_AID, new HomeAidRows(),
            FeedKind.CONSENT, new ConsentRows()));

    private SampleFeed() {}

    /** The CSV files and their manifest. */
    public static Written writeFiles(SampleOrder order, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<FeedKind, SampleFile> files = new EnumMap<>(FeedKind.class);
        try {
            String suffix = order.mode() == FeedMode.INITIAL ? "" : "-" + order.sequenceNo();
            for (FeedKind kind : order.kinds()) {
                files.put(kind, new SampleFile(folder, kind.layout(), order, suffix));
            }
            if (order.mode() == FeedMode.INITIAL) {
                all(order, files);
            } else {
                SampleChanges.write(order, files);
            }
        } finally {
            for (SampleFile file : files.values()) {
                file.close();
            }
        }
        return manifest(order, folder, files);
    }

    /** One ZIP with the manifest in front. The same order gives the same bytes. */
    public static Written writeZip(SampleOrder order, Path folder) throws IOException {
        return writeZip(order, folder, Deflater.BEST_SPEED);
    }

    /** @param level 0: as large as what is in it */
    public static Written writeZip(SampleOrder order, Path folder, int level) throws IOException {
        Path aside = Files.createTempDirectory(Files.createDirectories(folder), "sample");
        try {
            Written written = writeFiles(order, aside);
            Path zip = folder.resolve("KAIGO_%s_%04d.zip".formatted(order.insurerNo(), order.sequenceNo()));
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(zip));
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                out.setLevel(level);
                for (Path file : written.files()) {
                    ZipEntry entry = new ZipEntry(file.getFileName().toString());
                    entry.setTimeLocal(order.baseDate().atTime(LocalTime.NOON));
                    out.putNextEntry(entry);
                    Files.copy(file, out);
                }
            }
            return new Written(List.of(zip), written.rows());
        } finally {
            Trees.delete(aside);
        }
    }

    /** What was written: the files, the manifest first, and the rows of each kind. */
    public record Written(List<Path> files, Map<FeedKind, Long> rows) {
        public Path file() {
            return files.get(0);
        }

        public long allRows() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static void all(SampleOrder order, Map<FeedKind, SampleFile> files) throws IOException {
        SamplePersons persons = new SamplePersons(order);
        for (int number = 0; number < order.persons(); number++) {
            SamplePerson person = persons.person(number);
            for (Map.Entry<FeedKind, SampleFile> file : files.entrySet()) {
                FeedKind kind = file.getKey();
                ROWS.get(kind).write(person, Dice.of(order.seed() + kind.ordinal() + 1, number), file.getValue());
            }
        }
    }

    private static Written manifest(SampleOrder order, Path folder, Map<FeedKind, SampleFile> files)
            throws IOException {
        StringBuilder text = new StringBuilder("版,保険者番号,連番,方式,基準日,作成日時,ファイル名,行数,SHA-256,空の可否\r\n");
        Map<FeedKind, Long> rows = new EnumMap<>(FeedKind.class);
        List<Path> written = new ArrayList<>(List.of(folder.resolve(MANIFEST)));
        for (Map.Entry<FeedKind, SampleFile> file : files.entrySet()) {
            text.append("1,%s,%d,%s,%s,%sT22:00:00+09:00,%s,%d,%s,%d\r\n"
                    .formatted(
                            order.insurerNo(),
                            order.sequenceNo(),
                            order.mode(),
                            order.baseDate(),
                            order.baseDate(),
                            file.getValue().path().getFileName(),
                            file.getValue().rows(),
                            file.getValue().sha256Hex(),
                            file.getValue().rows() == 0 ? 1 : 0));
            rows.put(file.getKey(), file.getValue().rows());
            written.add(file.getValue().path());
        }
        Files.write(folder.resolve(MANIFEST), text.toString().getBytes(StandardCharsets.UTF_8));
        return new Written(written, rows);
    }
}
