package kaigo.grant.web;

import java.util.ArrayList;
import java.util.List;
import kaigo.grant.model.ReceiptLine;

/** 領収書の記入: each receipt by itself, as many as the page shows. */
public class ReceiptsEntry {
    private static final int MOST = 5;

    private final List<ReceiptEntry> all = new ArrayList<>();

    /** @param asked says how many receipts, and lines of each, the page has shown already */
    static ReceiptsEntry of(List<ReceiptLine> lines, Asked asked) {
        ReceiptsEntry entry = new ReceiptsEntry();
        int last = lines.stream().mapToInt(ReceiptLine::receipt).max().orElse(1);
        int shown = Math.min(MOST, Math.max(last, (int) asked.orElse("receipts", 1)));
        for (int place = 1; place <= shown; place++) {
            int number = place;
            entry.all.add(ReceiptEntry.of(
                    place,
                    lines.stream().filter(line -> line.receipt() == number).toList(),
                    (int) asked.orElse("lines" + place, 0)));
        }
        return entry;
    }

    List<ReceiptLine> lines() {
        return all.stream().flatMap(receipt -> receipt.receipts().stream()).toList();
    }

    void add() {
        if (isOpen()) {
            all.add(ReceiptEntry.of(all.size() + 1, List.of(), 0));
        }
    }

    /** Whether one more may be written. */
    public boolean isOpen() {
        return all.size() < MOST;
    }

    public List<ReceiptEntry> getAll() {
        return all;
    }

    /** 合計 of all receipts. */
    public long getTotal() {
        return all.stream().mapToLong(ReceiptEntry::getTotal).sum();
    }
}
