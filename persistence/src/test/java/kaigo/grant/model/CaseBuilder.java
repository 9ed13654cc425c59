package kaigo.grant.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A complete case of a 訪問介護 office; each method spoils one thing. */
final class CaseBuilder {
    private LocalDate today = LocalDate.of(2026, 11, 24);
    private LocalDate boughtOn = LocalDate.of(2026, 11, 10);
    private String services = "11";
    private String model = "KR-200";
    private boolean declared = true;
    private int readers = 3;
    private long unitPrice = 18_700;
    private String item = "カードリーダー KR-200";
    private Long amount;
    private String holder = "カブシキガイシャ　アオゾラ";
    private boolean officeActive = true;
    private boolean grantedBefore;
    private boolean liveElsewhere;
    private boolean administratorKnown = true;
    private BankNames bank = new BankNames("ユウチヨ", "ゼロイチハチ");
    private boolean sameReceipt;
    private boolean empty;
    private Long opinionCost;
    private Integer beds;
    private String mail = "aoki@example.jp";
    private boolean attached = true;

    GrantCase build() {
        GrantApplication application = new GrantApplication(
                "1379990011",
                opinionCost == null ? GrantKind.A : GrantKind.B,
                Rounds.r8(),
                opinionCost == null ? List.of(services.split(" ")) : List.of(),
                new Doer(1L, "青木 直人", Instant.parse("2026-11-24T00:00:00Z")));
        if (!empty) {
            application.save(contents(), Instant.parse("2026-11-24T00:30:00Z"));
        }
        List<FundedService> funded = GrantCeilingTest.services(services);
        return new GrantCase(
                application,
                today,
                opinionCost == null
                        ? GrantBasis.services(Rounds.r8().ceiling(funded))
                        : GrantBasis.beds(
                                beds, beds == null ? null : Rounds.r8().opinionRate(beds)),
                attached ? attachments() : List.of(),
                officeActive,
                grantedBefore,
                liveElsewhere,
                administratorKnown,
                bank,
                List.of("HC-10", "KR-200", "KR-210S", "KR-300U"),
                sameReceipt);
    }

    private GrantContents contents() {
        if (opinionCost != null) {
            return new GrantContents(
                    new GrantContact("青木 直人", "03-0000-0000", mail),
                    GrantCost.opinion(Yen.of(opinionCost), null),
                    PayeeEntry.yucho("10180", "12345671", holder),
                    List.of(new ReceiptLine("みどり野システム", "1", boughtOn, "青空", "改修", 1, Yen.of(opinionCost))));
        }
        long total = amount == null ? unitPrice * readers : amount;
        return new GrantContents(
                new GrantContact("青木 直人", "03-0000-0000", mail),
                new GrantCost(model, declared, Yen.of(unitPrice), readers, Yen.ZERO, null),
                PayeeEntry.yucho("10180", "12345671", holder),
                List.of(new ReceiptLine("みどり野システム", "1", boughtOn, "青空", item, readers, Yen.of(total))));
    }

    private List<GrantAttachment> attachments() {
        List<GrantAttachment> attachments = new ArrayList<>();
        if (opinionCost != null) {
            AttachmentKind.neededOf(GrantKind.B, true)
                    .forEach(kind -> attachments.add(GrantChecksTest.attachment(kind, null)));
            return attachments;
        }
        attachments.add(GrantChecksTest.attachment(AttachmentKind.BANKBOOK, null));
        attachments.add(GrantChecksTest.attachment(AttachmentKind.RECEIPT, null));
        attachments.add(GrantChecksTest.attachment(AttachmentKind.DESIGNATION, "11"));
        return attachments;
    }

    /** Kind B. @param ofBeds null when the register doesn't know them */
    CaseBuilder opinion(long cost, Integer ofBeds) {
        opinionCost = cost;
        beds = ofBeds;
        return this;
    }

    CaseBuilder mail(String address) {
        mail = address;
        return this;
    }

    CaseBuilder on(LocalDate day) {
        today = day;
        return this;
    }

    CaseBuilder empty() {
        empty = true;
        return this;
    }

    CaseBuilder withoutAttachments() {
        attached = false;
        return this;
    }

    CaseBuilder officeClosed() {
        officeActive = false;
        return this;
    }

    CaseBuilder grantedBefore() {
        grantedBefore = true;
        return this;
    }

    CaseBuilder liveElsewhere() {
        liveElsewhere = true;
        return this;
    }

    CaseBuilder sameReceipt() {
        sameReceipt = true;
        return this;
    }

    CaseBuilder bankGone() {
        bank = null;
        return this;
    }

    CaseBuilder administratorUnknown() {
        administratorKnown = false;
        return this;
    }

    CaseBuilder services(String codes) {
        services = codes;
        return this;
    }

    CaseBuilder model(String name) {
        model = name;
        return this;
    }

    CaseBuilder notDeclared() {
        declared = false;
        return this;
    }

    CaseBuilder readers(int count) {
        readers = count;
        return this;
    }

    CaseBuilder unitPrice(long yen) {
        unitPrice = yen;
        return this;
    }

    CaseBuilder receipt(String name, long yen) {
        item = name;
        amount = yen;
        return this;
    }

    CaseBuilder receiptOn(LocalDate day) {
        boughtOn = day;
        return this;
    }

    CaseBuilder holder(String kana) {
        holder = kana;
        return this;
    }
}
