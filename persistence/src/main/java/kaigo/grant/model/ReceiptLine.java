package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 領収書の明細: one line as typed, with the head of its receipt. The automatic checks read these fields, never pictures. */
@Embeddable
public class ReceiptLine {
    private int receipt;
    private String issuer;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String addressee;
    private String item;
    private Integer quantity;
    private Yen amount;

    protected ReceiptLine() {}

    /** A line of the only receipt. */
    public ReceiptLine(
            String issuer,
            String receiptNumber,
            LocalDate issuedOn,
            String addressee,
            String item,
            Integer quantity,
            Yen amount) {
        this(1, issuer, receiptNumber, issuedOn, addressee, item, quantity, amount);
    }

    /** @param receipt 何枚目の領収書, from 1 */
    public ReceiptLine(
            int receipt,
            String issuer,
            String receiptNumber,
            LocalDate issuedOn,
            String addressee,
            String item,
            Integer quantity,
            Yen amount) {
        this.receipt = receipt;
        this.issuer = issuer;
        this.receiptNumber = receiptNumber;
        this.issuedOn = issuedOn;
        this.addressee = addressee;
        this.item = item;
        this.quantity = quantity;
        this.amount = amount;
    }

    /** 何枚目の領収書, from 1. */
    public int receipt() {
        return receipt;
    }

    public String issuer() {
        return issuer;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String addressee() {
        return addressee;
    }

    public String item() {
        return item;
    }

    public Integer quantity() {
        return quantity;
    }

    public Yen amount() {
        return amount == null ? Yen.ZERO : amount;
    }
}
