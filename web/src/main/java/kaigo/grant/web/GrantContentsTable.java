package kaigo.grant.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kaigo.frame.web.Formats;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantFormView;
import kaigo.grant.model.GrantCost;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.ReceiptLine;

/** 申請の内容: everything typed, section by section, for the confirmation, the application's page and the desk. */
@Named("grantContents")
@ApplicationScoped
public class GrantContentsTable {
    @Inject
    Formats formats;

    @Inject
    GrantWords words;

    /**
     * 内容の一行.
     *
     * @param key of its name in the bundle
     */
    public record Fact(String key, String value) {}

    /**
     * 内容の一区切り: one step of the form.
     *
     * @param address where it is mended
     */
    public record Section(String key, String address, List<Fact> facts) {}

    public List<Section> sections(GrantFormView form) {
        return List.of(
                section(WizardStep.APPLICANT, form, applicant(form)),
                section(WizardStep.COST, form, costs(form)),
                section(WizardStep.PAPERS, form, papers(form)),
                section(WizardStep.ACCOUNT, form, account(form)));
    }

    private static Section section(WizardStep step, GrantFormView form, List<Fact> facts) {
        return new Section(step.name(), step.address(form.id()), facts);
    }

    private static List<Fact> applicant(GrantFormView form) {
        return List.of(
                new Fact("officeNo." + form.kind(), form.office().officeNo()),
                new Fact("officeName." + form.kind(), form.office().name()),
                new Fact("field.contactName", form.contents().contact().name()),
                new Fact("field.contactPhone", form.contents().contact().phone()),
                new Fact("field.contactMail", form.contents().contact().mail()));
    }

    private List<Fact> costs(GrantFormView form) {
        GrantCost cost = form.contents().cost();
        Fact total = new Fact("totalCost", formats.yen(cost.total().amount()));
        Fact remark = new Fact("remark", cost.remark());
        if (form.kind() == GrantKind.B) {
            return List.of(new Fact("bedsAndRate", basis(form)), new Fact("field.opinionCost", total.value()), remark);
        }
        String readers = cost.readerUnitPrice() == null || cost.readerCount() == null
                ? ""
                : Sentences.of(
                        "readersLine",
                        cost.readerUnitPrice().grouped(),
                        cost.readerCount(),
                        cost.readers().grouped());
        return List.of(
                new Fact("services", basis(form)),
                new Fact("field.readerModel", cost.readerModel()),
                new Fact("readersCost", readers),
                new Fact("field.supportCost", formats.yen(cost.support().amount())),
                total,
                remark);
    }

    /** 算定の根拠: 43 居宅介護支援、15 通所介護; or 19床、3/4. */
    public String basis(GrantFormView form) {
        if (form.kind() == GrantKind.A) {
            return services(form);
        }
        return form.basis().rate() == null
                ? Sentences.of("bedsUnknown")
                : Sentences.of("bedsWithRate", form.basis().beds(), words.rate(form.basis()));
    }

    private static String services(GrantFormView form) {
        return form.ceiling().lines().stream()
                .map(line -> line.code() + " " + line.name())
                .collect(Collectors.joining(Sentences.of("listComma")));
    }

    private List<Fact> papers(GrantFormView form) {
        List<ReceiptLine> lines = form.contents().receipts();
        String receipt = lines.stream()
                .filter(line -> line.issuer() != null || line.issuedOn() != null)
                .map(line -> Sentences.of("receiptLine", text(line.issuer()), formats.date(line.issuedOn())))
                .distinct()
                .collect(Collectors.joining(Sentences.of("listComma")));
        return List.of(
                new Fact(
                        "papers",
                        form.attachments().stream()
                                .map(file -> Sentences.of("paper." + file.kind()) + " " + file.fileName())
                                .collect(Collectors.joining(Sentences.of("listComma")))),
                new Fact("receipt", receipt),
                new Fact(
                        "receiptTotal",
                        formats.yen(lines.stream()
                                .mapToLong(line -> line.amount().amount())
                                .sum())));
    }

    private static List<Fact> account(GrantFormView form) {
        PayeeEntry payee = form.contents().payee();
        Fact holder = new Fact("field.holderKana", payee.holderKana());
        if (payee.isYucho()) {
            return List.of(
                    new Fact("field.bankCode", Sentences.of("yucho")),
                    new Fact("field.yuchoSymbol", payee.yuchoSymbol()),
                    new Fact("field.yuchoNumber", payee.yuchoNumber()),
                    holder);
        }
        String type = payee.accountType() == null ? "" : Sentences.of("accountType." + payee.accountType());
        return List.of(
                new Fact("field.bankCode", BankLabel.of(form.bank())),
                new Fact("field.branchCode", BankLabel.of(form.branch())),
                new Fact("field.accountNo", (type + " " + text(payee.accountNo())).strip()),
                holder);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
