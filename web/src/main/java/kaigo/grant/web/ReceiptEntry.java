package kaigo.grant.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaigo.grant.model.ReceiptLine;

/** 領収書の記入: the head and its lines, as many as the page shows; lines left empty don't count, unless only the head is there. */
public class ReceiptEntry {
    private static final int LINES_AT_FIRST = 2;

    private final int place;
    private String issuer;
    private String number;
    private LocalDate issuedOn;
    private String addressee;
    private final List<ReceiptLineEntry> lines = new ArrayList<>();

    private ReceiptEntry(int place) {
        this.place = place;
    }

    /**
     * @param place 何枚目か, from 1
     * @param shown how many lines the page shows
     */
    static ReceiptEntry of(int place, List<ReceiptLine> receipts, int shown) {
        ReceiptEntry entry = new ReceiptEntry(place);
        if (!receipts.isEmpty()) {
            ReceiptLine first = receipts.get(0);
            entry.issuer = first.issuer();
            entry.number = first.receiptNumber();
            entry.issuedOn = first.issuedOn();
            entry.addressee = first.addressee();
        }
        receipts.forEach(line -> entry.lines.add(ReceiptLineEntry.of(line)));
        while (entry.lines.size() < Math.max(LINES_AT_FIRST, shown)) {
            entry.addLine();
        }
        return entry;
    }

    /** What is typed: a head without lines is kept with an empty one. */
    List<ReceiptLine> receipts() {
        List<ReceiptLine> filled = lines.stream()
                .filter(ReceiptLineEntry::isFilled)
                .map(this::line)
                .toList();
        return filled.isEmpty() && isHeaded() ? List.of(line(new ReceiptLineEntry())) : filled;
    }

    private ReceiptLine line(ReceiptLineEntry line) {
        return new ReceiptLine(
                place, issuer, number, issuedOn, addressee, line.getItem(), line.quantity(), line.amount());
    }

    private boolean isHeaded() {
        return issuer != null || number != null || issuedOn != null || addressee != null;
    }

    /** 何枚目か, from 1. */
    public int getPlace() {
        return place;
    }

    void addLine() {
        lines.add(new ReceiptLineEntry());
    }

    /** 合計 */
    public long getTotal() {
        return lines.stream()
                .map(ReceiptLineEntry::getAmount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    public List<ReceiptLineEntry> getLines() {
        return lines;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Typed.narrow(number);
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
