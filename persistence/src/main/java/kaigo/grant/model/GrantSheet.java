package kaigo.grant.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 申請書の記載: what the applicant writes, kept whole whatever is still missing. */
@MappedSuperclass
abstract class GrantSheet {
    @Embedded
    private GrantContact contact = new GrantContact(null, null, null);

    @Embedded
    private GrantCost cost = new GrantCost(null, false, null, null, null, null);

    @Embedded
    private PayeeEntry payee = PayeeEntry.bank(null, null, null, null, null);

    @ElementCollection
    @CollectionTable(name = "grant_application_service", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "service_code")
    private Set<String> services = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "grant_receipt_line", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "seq")
    private List<ReceiptLine> receipts = new ArrayList<>();

    @Column(name = "saved_at")
    private Instant savedAt;

    protected GrantSheet() {}

    GrantSheet(Collection<String> services, Instant at) {
        this.services.addAll(services);
        this.savedAt = at;
    }

    /** What was typed replaces what stood there. */
    void write(GrantContents contents, Instant at) {
        contact = contents.contact();
        cost = contents.cost();
        payee = contents.payee();
        receipts.clear();
        receipts.addAll(contents.receipts());
        savedAt = at;
    }

    /** Another account, and nothing else. */
    void write(PayeeEntry entry, Instant at) {
        payee = entry;
        savedAt = at;
    }

    /** Never null: EclipseLink reads an embedded value of nothing but nulls as null. */
    public GrantContact contact() {
        return contact == null ? new GrantContact(null, null, null) : contact;
    }

    public GrantCost cost() {
        return cost;
    }

    public PayeeEntry payee() {
        return payee;
    }

    /** サービス種類コード, sorted. */
    public Set<String> services() {
        return new TreeSet<>(services);
    }

    public List<ReceiptLine> receipts() {
        return List.copyOf(receipts);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
