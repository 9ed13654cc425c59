package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaigo.document.PdfPrinter;
import kaigo.document.Template;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.GrantCost;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.ReceiptLine;
import kaigo.grant.model.Yen;
import kaigo.time.BusinessClock;
import kaigo.time.model.JapaneseDate;

/** 申請書の控え: the whole application on paper, with its number and the hash of each paper that was received. */
@ApplicationScoped
class GrantCopies {
    private static final Template COPY = Template.of(GrantCopies.class, "copy.xhtml");
    private static final String NONE = "—";

    @Inject
    PdfPrinter printer;

    @Inject
    BusinessClock clock;

    /** @throws NoSuchApplication before it has a number */
    GrantFile print(GrantFormView form) {
        if (form.receiptNo() == null) {
            throw new NoSuchApplication();
        }
        return new GrantFile(
                "copy-" + form.receiptNo() + ".pdf",
                "application/pdf",
                printer.print(COPY.xhtml(values(form, clock.today()))));
    }

    static Map<String, String> values(GrantFormView form, LocalDate today) {
        boolean beds = form.kind() == GrantKind.B;
        Map<String, String> values = new HashMap<>();
        values.put("printedOn", JapaneseDate.format(today));
        values.put("receiptNo", form.receiptNo());
        values.put("round", form.roundName());
        values.put("kind", form.kind().term());
        values.put("noTitle", form.kind().numberTerm());
        values.put("officeNo", form.office().officeNo());
        values.put("office", form.office().name());
        values.put("corporation", text(form.office().corporationName()));
        values.put("address", form.office().fullAddress());
        values.put("phone", text(form.office().phone()));
        values.put("contactName", text(form.contents().contact().name()));
        values.put("contactPhone", text(form.contents().contact().phone()));
        values.put("contactMail", text(form.contents().contact().mail()));
        values.put("basisTitle", beds ? "病床数・補助率" : "対象サービス");
        values.put("basis", beds ? beds(form) : services(form));
        values.put("costs", costs(form));
        values.put("remark", text(form.contents().cost().remark()));
        values.put("total", form.amount().cost().grouped());
        values.put("ceiling", form.amount().ceiling().grouped());
        values.put("selected", form.amount().selected().grouped());
        values.put("granted", form.amount().granted().grouped());
        values.put("receipts", receipts(form.contents().receipts()));
        values.put("account", account(form));
        values.put("papers", papers(form.attachments()));
        values.put("noticeBy", JapaneseDate.format(form.promise().noticeBy()));
        values.put("transferBy", JapaneseDate.format(form.promise().transferBy()));
        return values;
    }

    private static String services(GrantFormView form) {
        return lines(form.ceiling().lines().stream()
                .map(line -> "%s %s　%d台　%s円"
                        .formatted(
                                line.code(),
                                line.name(),
                                line.readers(),
                                line.amount().grouped()))
                .toList());
    }

    private static String beds(GrantFormView form) {
        return form.basis().rate() == null
                ? NONE
                : "%,d床・%d分の%d"
                        .formatted(
                                form.basis().beds(),
                                form.basis().rate().denominator(),
                                form.basis().rate().numerator());
    }

    private static String costs(GrantFormView form) {
        GrantCost cost = form.contents().cost();
        if (form.kind() == GrantKind.B) {
            return "電子的送信機能の導入・改修費　" + cost.total().grouped() + "円";
        }
        List<String> lines = new ArrayList<>();
        if (cost.readerUnitPrice() != null && cost.readerCount() != null) {
            lines.add("① カードリーダー %s　%s円 × %d台 ＝ %s円"
                    .formatted(
                            text(cost.readerModel()),
                            cost.readerUnitPrice().grouped(),
                            cost.readerCount(),
                            cost.readers().grouped()));
        }
        lines.add("② 接続サポート等経費　" + cost.support().grouped() + "円");
        return lines(lines);
    }

    private static String receipts(List<ReceiptLine> all) {
        List<String> lines = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(ReceiptLine::receipt, TreeMap::new, Collectors.toList()))
                .forEach((number, receipt) -> {
                    ReceiptLine head = receipt.get(0);
                    lines.add("%s　番号 %s　%s　宛名 %s"
                            .formatted(
                                    text(head.issuer()),
                                    text(head.receiptNumber()),
                                    head.issuedOn() == null ? NONE : JapaneseDate.format(head.issuedOn()),
                                    text(head.addressee())));
                    receipt.forEach(line -> lines.add("　%s　%s　%s円"
                            .formatted(
                                    text(line.item()),
                                    line.quantity() == null ? NONE : line.quantity(),
                                    line.amount().grouped())));
                    Yen sum = receipt.stream().map(ReceiptLine::amount).reduce(Yen.ZERO, Yen::plus);
                    lines.add("　計　" + sum.grouped() + "円");
                });
        return lines(lines);
    }

    private static String account(GrantFormView form) {
        PayeeEntry payee = form.contents().payee();
        String place = payee.isYucho()
                ? "ゆうちょ銀行　記号 %s　番号 %s".formatted(text(payee.yuchoSymbol()), text(payee.yuchoNumber()))
                : "%s　%s　%s %s"
                        .formatted(
                                name(form.bank()),
                                name(form.branch()),
                                "2".equals(payee.accountType()) ? "当座" : "普通",
                                text(payee.accountNo()));
        return place + "\n" + text(payee.holderKana());
    }

    private static String name(BankChoice choice) {
        return choice == null ? NONE : choice.code() + " " + choice.name();
    }

    private static String papers(List<GrantAttachmentView> papers) {
        return lines(papers.stream()
                .map(paper -> "%s　%s\nSHA-256 %s"
                        .formatted(
                                paperName(paper.kind())
                                        + (paper.serviceCode() == null ? "" : "（" + paper.serviceCode() + "）"),
                                paper.fileName(),
                                paper.sha256()))
                .toList());
    }

    private static String paperName(AttachmentKind kind) {
        return switch (kind) {
            case BANKBOOK -> "通帳の写し";
            case DESIGNATION -> "指定通知書など";
            case RECEIPT -> "領収書の写し";
            case MENU_SCREEN -> "管理メニュー画面の写し";
            case RECEIPT_DETAIL -> "領収書内訳書";
            case COMPLETION_REPORT -> "事業完了報告書";
        };
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? NONE : String.join("\n", lines);
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? NONE : value;
    }
}
