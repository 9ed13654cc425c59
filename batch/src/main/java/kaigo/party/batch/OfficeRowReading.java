package kaigo.party.batch;

import static kaigo.party.batch.OfficeColumn.*;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kaigo.identifier.model.CorporationNo;
import kaigo.identifier.model.InvalidIdentifier;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.identifier.model.OfficeNo;
import kaigo.identifier.model.ServiceCode;
import kaigo.job.model.JobFinding;
import kaigo.party.RegisterImporting.Directories;
import kaigo.party.model.OfficeImportRow;

/**
 * 行の読取り: what stands in the file, row by row, into what is taken. A row without a usable number, name or service is
 * left out; anything else odd is mended or dropped with a warning. Nothing passes without a finding.
 */
final class OfficeRowReading {
    private static final Pattern PHONE_FORM = Pattern.compile("[0-9][0-9-]{8,14}");
    private static final Pattern URL_FORM = Pattern.compile("https?://[\\x21-\\x7e]+");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,5}");
    private static final int NAME_LENGTH = 200;
    private static final int ADDRESS_LENGTH = 300;
    private static final int NOTE_LENGTH = 500;
    private static final int WEEKDAYS_LENGTH = 40;

    private final RegisterFile<OfficeColumn> file;
    private final Directories directories;
    private final List<OfficeImportRow> rows = new ArrayList<>();
    private final List<JobFinding> findings = new ArrayList<>();
    private final Map<String, OfficeImportRow> seen = new HashMap<>();

    private OfficeRowReading(RegisterFile<OfficeColumn> file, Directories directories) {
        this.file = file;
        this.directories = directories;
    }

    static OfficeRowReading of(RegisterFile<OfficeColumn> file, Directories directories) {
        OfficeRowReading reading = new OfficeRowReading(file, directories);
        file.rows().forEach(reading::take);
        return reading;
    }

    List<OfficeImportRow> rows() {
        return rows;
    }

    List<JobFinding> findings() {
        return findings;
    }

    long skipped() {
        return findings.stream().filter(JobFinding::skipped).count();
    }

    private void take(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (!file.hasAllFields(row)) {
            findings.add(JobFinding.skipped("rowColumns", line, null));
            return;
        }
        OfficeNo no;
        try {
            no = OfficeNo.of(file.field(row, OFFICE_NO));
        } catch (InvalidIdentifier e) {
            findings.add(JobFinding.skipped("officeNo", line, null).in(OFFICE_NO.heading()));
            return;
        }
        Optional<ServiceCode> service = directories.services().of(file.field(row, SERVICE));
        if (service.isEmpty()) {
            findings.add(JobFinding.skipped("serviceName", line, no.value()).in(SERVICE.heading()));
        } else if (file.field(row, NAME).isEmpty()) {
            findings.add(JobFinding.skipped("nameMissing", line, no.value()).in(NAME.heading()));
        } else {
            keep(new Row(row, line, no).read(service.get()));
        }
    }

    /** The first row of an office and service counts. */
    private void keep(OfficeImportRow row) {
        OfficeImportRow first = seen.putIfAbsent(row.officeNo() + " " + row.service(), row);
        if (first == null) {
            rows.add(row);
        } else {
            String kind = first.sameAs(row) ? "duplicate" : "duplicateDiffers";
            findings.add(JobFinding.skipped(kind, row.line(), row.officeNo().value()));
        }
    }

    /** One row with its place, so that each finding says where. */
    private final class Row {
        private final CsvRecord row;
        private final long line;
        private final OfficeNo no;

        Row(CsvRecord row, long line, OfficeNo no) {
            this.row = row;
            this.line = line;
            this.no = no;
        }

        OfficeImportRow read(ServiceCode service) {
            if (!no.fitsCheckDigit()) {
                warn("checkDigit", OFFICE_NO);
            }
            Optional<Kana> kana = kana();
            return new OfficeImportRow(
                    line,
                    no,
                    service,
                    text(NAME, NAME_LENGTH),
                    kana.map(Kana::value).orElse(""),
                    kana.map(Kana::key).orElse(""),
                    corporationNo(),
                    textOrNull(CORPORATION_NAME, NAME_LENGTH),
                    address(),
                    textOrNull(BUILDING, NAME_LENGTH),
                    phone(PHONE),
                    phone(FAX),
                    url(),
                    municipality(),
                    capacity(),
                    textOrNull(WEEKDAYS, WEEKDAYS_LENGTH),
                    textOrNull(WEEKDAYS_NOTE, NOTE_LENGTH));
        }

        private void warn(String kind, OfficeColumn column) {
            findings.add(JobFinding.warning(kind, line, no.value()).in(column.heading()));
        }

        /** Without control characters, cut where the register ends. */
        private String text(OfficeColumn column, int longest) {
            String text = file.field(row, column);
            String clean = text.replaceAll("[\\p{Cntrl}\uFFFD]+", " ").strip();
            if (!clean.equals(text)) {
                warn("oddCharacter", column);
            }
            if (clean.length() > longest) {
                warn("tooLong", column);
                return clean.substring(0, longest);
            }
            return clean;
        }

        private String textOrNull(OfficeColumn column, int longest) {
            String text = text(column, longest);
            return text.isEmpty() ? null : text;
        }

        private Optional<Kana> kana() {
            String text = text(KANA, NAME_LENGTH);
            if (Kana.keyOf(text).isEmpty()) {
                warn("kanaMissing", KANA);
                return Optional.empty();
            }
            Kana kana = Kana.of(text);
            if (!kana.isPure()) {
                warn("kanaOdd", KANA);
            }
            return Optional.of(kana);
        }

        private String address() {
            String address = text(ADDRESS, ADDRESS_LENGTH);
            if (address.isEmpty()) {
                warn("addressMissing", ADDRESS);
            }
            return address;
        }

        private CorporationNo corporationNo() {
            String number = file.field(row, CORPORATION_NO);
            if (number.isEmpty()) {
                return null;
            }
            try {
                return CorporationNo.of(number);
            } catch (InvalidIdentifier e) {
                warn("corporationNo", CORPORATION_NO);
                return null;
            }
        }

        /** Full-width digits and the many hyphens of the files are one way of writing. */
        private String phone(OfficeColumn column) {
            String phone = Normalizer.normalize(file.field(row, column), Normalizer.Form.NFKC)
                    .replaceAll("[‐‑‒–—―−ー－]", "-")
                    .replaceAll("\\s", "");
            if (phone.isEmpty() || PHONE_FORM.matcher(phone).matches()) {
                return phone.isEmpty() ? null : phone;
            }
            warn("phoneOdd", column);
            return null;
        }

        /** Only what a browser can open safely is kept. */
        private String url() {
            String url = file.field(row, URL);
            if (url.isEmpty()
                    || URL_FORM.matcher(url).matches() && url.length() <= NOTE_LENGTH && url.indexOf('@') < 0) {
                return url.isEmpty() ? null : url;
            }
            warn(url.indexOf('@') >= 0 ? "urlIsMail" : "urlOdd", URL);
            return null;
        }

        private LocalGovernmentCode municipality() {
            Optional<LocalGovernmentCode> municipality =
                    directories.municipalities().of(file.field(row, MUNICIPALITY_CODE), file.field(row, MUNICIPALITY));
            if (municipality.isEmpty()) {
                warn("municipality", MUNICIPALITY_CODE);
            }
            return municipality.orElse(null);
        }

        /** 0 stands for an empty field in the files. */
        private Integer capacity() {
            String capacity = Normalizer.normalize(file.field(row, CAPACITY), Normalizer.Form.NFKC);
            if (capacity.isEmpty()) {
                return null;
            }
            if (!COUNT.matcher(capacity).matches()) {
                warn("capacityOdd", CAPACITY);
                return null;
            }
            int count = Integer.parseInt(capacity);
            if (count == 0) {
                warn("capacityZero", CAPACITY);
                return null;
            }
            return count;
        }
    }
}
