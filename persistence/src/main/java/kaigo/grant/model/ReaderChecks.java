package kaigo.grant.model;

import static kaigo.grant.model.FindingCode.READERS_BEYOND;
import static kaigo.grant.model.FindingCode.READER_NOT_DECLARED;
import static kaigo.grant.model.FindingCode.READER_UNKNOWN;
import static kaigo.grant.model.GrantChecks.found;
import static kaigo.grant.model.GrantChecks.none;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** カードリーダーの確認 */
final class ReaderChecks {
    private static final int LOOKS_LIKE = 2;

    private ReaderChecks() {}

    /** The model stands on the list of compatible readers; else what it may have meant is named. */
    static List<GrantFinding> compatible(GrantCase c) {
        String model = c.application().cost().readerModel();
        if (model == null || model.isBlank()) {
            return none();
        }
        if (!c.readers().contains(model.strip())) {
            String meant = c.readers().stream()
                    .filter(known -> distance(known, model.strip()) <= LOOKS_LIKE)
                    .sorted(Comparator.comparing(known -> distance(known, model.strip())))
                    .limit(2)
                    .collect(Collectors.joining("、"));
            return List.of(new GrantFinding("readerModel", READER_UNKNOWN, meant.isEmpty() ? null : meant));
        }
        return c.application().cost().isReaderCompatible() ? none() : found("readerCompatible", READER_NOT_DECLARED);
    }

    /** More readers than the services allow is something to look at, not a refusal. */
    static List<GrantFinding> withinCount(GrantCase c) {
        Integer count = c.application().cost().readerCount();
        return count == null || count <= c.ceiling().readers()
                ? none()
                : List.of(new GrantFinding(
                        "readerCount",
                        READERS_BEYOND,
                        String.valueOf(c.ceiling().readers())));
    }

    /** Edit distance (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
