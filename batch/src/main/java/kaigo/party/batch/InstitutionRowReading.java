package kaigo.party.batch;

import static kaigo.party.batch.InstitutionColumn.*;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kaigo.document.model.CsvCell;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.identifier.model.MedicalInstitutionCode;
import kaigo.job.model.JobFinding;
import kaigo.party.RegisterImporting.Directories;
import kaigo.party.model.InstitutionDescription;
import kaigo.party.model.InstitutionImportRow;
import kaigo.refusal.model.Refusal;
import kaigo.time.model.JapaneseDate;

/**
 * 医療機関の行の読取り: all that is wrong with a row is found at once; a row with an error is left out. A check digit that
 * misfits is a warning only, because some prefectures compute it in a way of their own.
 */
final class InstitutionRowReading {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");
    private static final int NAME_LENGTH = 200;
    private static final int ADDRESS_LENGTH = 300;

    private final RegisterFile<InstitutionColumn> file;
    private final Directories directories;
    private final List<InstitutionImportRow> rows = new ArrayList<>();
    private final List<JobFinding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private InstitutionRowReading(RegisterFile<InstitutionColumn> file, Directories directories) {
        this.file = file;
        this.directories = directories;
    }

    static InstitutionRowReading of(RegisterFile<InstitutionColumn> file, Directories directories) {
        InstitutionRowReading reading = new InstitutionRowReading(file, directories);
        file.rows().forEach(reading::take);
        return reading;
    }

    List<InstitutionImportRow> rows() {
        return rows;
    }

    List<JobFinding> findings() {
        return findings;
    }

    /** Rows left out, whatever number of errors each has. */
    long skipped() {
        return findings.stream()
                .filter(JobFinding::skipped)
                .map(JobFinding::line)
                .distinct()
                .count();
    }

    private void take(CsvRecord row) {
        if (!file.hasAllFields(row)) {
            findings.add(JobFinding.skipped("rowColumns", row.getStartingLineNumber(), null));
            return;
        }
        new Row(row).read();
    }

    /** One row with its place, so that each finding says where. */
    private final class Row {
        private final CsvRecord row;
        private final long line;
        private final int before = findings.size();
        private MedicalInstitutionCode code;

        Row(CsvRecord row) {
            this.row = row;
            this.line = row.getStartingLineNumber();
        }

        void read() {
            code = value(CODE, "institutionCode", MedicalInstitutionCode::of, true);
            String name = text(NAME, "nameMissing", NAME_LENGTH);
            Kana kana = value(KANA, "kanaMissing", Kana::of, true);
            String postcode = value(POSTCODE, "postcode", InstitutionDescription::postcode, false);
            String address = text(ADDRESS, "addressMissing", ADDRESS_LENGTH);
            LocalGovernmentCode municipality = value(MUNICIPALITY_CODE, "municipality", this::known, false);
            String phone = value(PHONE, "phone", InstitutionDescription::phone, false);
            Integer beds = value(BEDS, "beds", Row::count, false);
            LocalDate from = value(BEDS_FROM, "bedsFrom", JapaneseDate::parse, false);
            if (empty(BEDS) != empty(BEDS_FROM)) {
                wrong("bedsHalf", empty(BEDS) ? BEDS : BEDS_FROM);
            }
            if (findings.size() > before) {
                return;
            }
            if (!seen.add(code + " " + from)) {
                wrong("institutionTwice", CODE);
                return;
            }
            if (!code.fitsCheckDigit()) {
                findings.add(JobFinding.warning("institutionCheckDigit", line, code.value())
                        .in(CODE.heading()));
            }
            rows.add(new InstitutionImportRow(
                    line, code, name, kana, postcode, address, phone, municipality, from, beds));
        }

        private String text(InstitutionColumn column, String missing, int longest) {
            String text = field(column);
            if (text.isEmpty()) {
                wrong(missing, column);
            } else if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
                wrong("unfit", column);
            }
            return text;
        }

        /** A value of its own kind; null for an empty field, and for one that was found wrong. */
        private <T> T value(InstitutionColumn column, String kind, Function<String, T> reads, boolean required) {
            if (empty(column) && !required) {
                return null;
            }
            try {
                return reads.apply(field(column));
            } catch (Refusal unfit) {
                wrong(kind, column);
                return null;
            }
        }

        private LocalGovernmentCode known(String text) {
            LocalGovernmentCode given = LocalGovernmentCode.of(text);
            return directories
                    .municipalities()
                    .of(given.value(), "")
                    .orElseThrow(() -> new RegisterFileRefused("institutionFile", "municipality"));
        }

        private static Integer count(String text) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "");
            if (!COUNT.matcher(plain).matches()) {
                throw new RegisterFileRefused("institutionFile", "beds");
            }
            return Integer.valueOf(plain);
        }

        private boolean empty(InstitutionColumn column) {
            return field(column).isEmpty();
        }

        private String field(InstitutionColumn column) {
            return CsvCell.plain(file.field(row, column)).strip();
        }

        private void wrong(String kind, InstitutionColumn column) {
            findings.add(JobFinding.skipped(kind, line, code == null ? null : code.value())
                    .in(column.heading()));
        }
    }
}
