package kaigo.grant.web;

import kaigo.grant.model.ReceiptLine;
import kaigo.grant.model.Yen;

/** 領収書の明細の記入 */
public class ReceiptLineEntry {
    private String item;
    private Long quantity;
    private Long amount;

    static ReceiptLineEntry of(ReceiptLine line) {
        ReceiptLineEntry entry = new ReceiptLineEntry();
        entry.item = line.item();
        entry.quantity = line.quantity() == null ? null : line.quantity().longValue();
        entry.amount = line.amount().isZero() ? null : line.amount().amount();
        return entry;
    }

    boolean isFilled() {
        return item != null || quantity != null || amount != null;
    }

    Integer quantity() {
        return quantity == null ? null : quantity.intValue();
    }

    Yen amount() {
        return amount == null ? null : Yen.of(amount);
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Long getQuantity() {
        return quantity;
    }

    public void setQuantity(Long quantity) {
        this.quantity = quantity;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
