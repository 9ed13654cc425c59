package kaigo.account.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaigo.account.ClaimRow;
import kaigo.account.model.ClaimCredential;
import kaigo.account.model.OrganisationKind;
import kaigo.identifier.model.InvalidIdentifier;
import kaigo.identifier.model.MedicalInstitutionCode;
import kaigo.identifier.model.OfficeNo;
import kaigo.job.model.JobFinding;

/**
 * 電子請求受付システムのIDのファイル: UTF-8 (with or without BOM), the heading, a row per office or medical institution. What
 * can't be read is a finding with its line; no finding and no refusal ever carries a password.
 */
final class ClaimFile {
    static final List<String> HEADING = List.of("区分", "番号", "ユーザーID", "初期パスワード");
    private static final long LARGEST = 50L << 20;
    private static final int LONGEST_PASSWORD = 128;

    private final List<ClaimRow> rows = new ArrayList<>();
    private final List<JobFinding> findings = new ArrayList<>();

    /** @throws ClaimFileRefused when it isn't such a file */
    static ClaimFile read(Path path) {
        ClaimFile file = new ClaimFile();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text(path))) {
            boolean heading = true;
            for (CsvRecord row : csv) {
                if (!heading) {
                    file.take(row);
                } else if (!row.getFields().stream().map(String::strip).toList().equals(HEADING)) {
                    throw new ClaimFileRefused("columns", String.join(",", HEADING));
                }
                heading = false;
            }
        } catch (CsvParseException broken) {
            throw new ClaimFileRefused("broken");
        } catch (IOException unreadable) {
            throw new ClaimFileRefused("unreadable", path.getFileName());
        }
        if (file.size() == 0) {
            throw new ClaimFileRefused("empty");
        }
        return file;
    }

    List<ClaimRow> rows() {
        return rows;
    }

    List<JobFinding> findings() {
        return findings;
    }

    int size() {
        return rows.size() + findings.size();
    }

    private void take(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != HEADING.size()) {
            findings.add(JobFinding.skipped("rowColumns", line, null));
            return;
        }
        OrganisationKind kind = kind(row.getField(0).strip());
        String userId = ClaimCredential.normalised(row.getField(2));
        String password = row.getField(3);
        if (kind == null) {
            findings.add(JobFinding.skipped("kind", line, null));
        } else if (!isNumber(kind, row.getField(1))) {
            findings.add(JobFinding.skipped("number", line, null));
        } else if (!ClaimCredential.isForm(userId)) {
            findings.add(JobFinding.skipped("userId", line, null));
        } else if (password.isBlank() || password.length() > LONGEST_PASSWORD) {
            findings.add(JobFinding.skipped("password", line, null));
        } else {
            rows.add(new ClaimRow(line, kind, row.getField(1).strip(), userId, password));
        }
    }

    private static OrganisationKind kind(String word) {
        return switch (word) {
            case "事業所" -> OrganisationKind.OFFICE;
            case "医療機関" -> OrganisationKind.MEDICAL;
            default -> null;
        };
    }

    private static boolean isNumber(OrganisationKind kind, String text) {
        try {
            String number = kind == OrganisationKind.OFFICE
                    ? new OfficeNo(text.strip()).value()
                    : new MedicalInstitutionCode(text.strip()).value();
            return !number.isEmpty();
        } catch (InvalidIdentifier wrong) {
            return false;
        }
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ClaimFileRefused("unreadable", String.valueOf(file.getFileName()));
        }
        if (Files.size(file) > LARGEST) {
            throw new ClaimFileRefused("tooBig", LARGEST >> 20);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new ClaimFileRefused("encoding");
        }
    }
}
