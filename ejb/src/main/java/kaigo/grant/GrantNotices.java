package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaigo.document.PdfPrinter;
import kaigo.document.Template;
import kaigo.document.model.IssuedDocument;
import kaigo.document.model.IssuedDocuments;
import kaigo.grant.model.GrantAmount;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantBasis;
import kaigo.grant.model.GrantCases;
import kaigo.grant.model.GrantDecision;
import kaigo.grant.model.GrantDecisions;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.GrantStep;
import kaigo.time.model.JapaneseDate;

/** 交付・不交付決定通知書: printed once per application and kept as printed. */
@ApplicationScoped
class GrantNotices {
    private static final Template GRANTED = Template.of(GrantNotices.class, "granted.xhtml");
    private static final Template REFUSED = Template.of(GrantNotices.class, "refused.xhtml");

    @Inject
    PdfPrinter printer;

    @Inject
    IssuedDocuments documents;

    @Inject
    GrantDecisions decisions;

    @Inject
    GrantOffices offices;

    @Inject
    GrantCases cases;

    static String key(long applicationId) {
        return "grant-notice-" + applicationId;
    }

    /** The notices of these applications that aren't printed yet. */
    void issue(List<Long> ids) {
        Set<String> printed =
                documents.existing(ids.stream().map(GrantNotices::key).toList());
        List<GrantDecision> open = decisions.of(
                ids.stream().filter(id -> !printed.contains(key(id))).toList());
        List<GrantApplication> applications =
                open.stream().map(GrantDecision::application).toList();
        Map<Long, GrantOffice> known =
                offices.of(applications.stream().map(GrantApplication::id).toList());
        Map<Long, GrantBasis> bases = cases.settled(applications);
        for (GrantDecision decision : open) {
            long id = decision.application().id();
            issue(decision, known.get(id), bases.get(id));
        }
    }

    private void issue(GrantDecision decision, GrantOffice office, GrantBasis basis) {
        GrantApplication application = decision.application();
        Template template = decision.isGranted() ? GRANTED : REFUSED;
        documents.keep(IssuedDocument.pdf(
                key(application.id()),
                decision.isGranted() ? "助成金交付決定通知書" : "助成金不交付決定通知書",
                "notice-" + application.reception().number() + ".pdf",
                printer.print(template.xhtml(values(decision, office, basis))),
                decision.decidedOn()));
    }

    private static Map<String, String> values(GrantDecision decision, GrantOffice office, GrantBasis basis) {
        GrantApplication application = decision.application();
        GrantAmount amount = application.amountOf(basis);
        Map<String, String> values = new HashMap<>();
        values.put("number", decision.number());
        values.put("date", JapaneseDate.format(decision.decidedOn()));
        values.put("corporation", office.corporationName());
        values.put("office", office.name());
        values.put("officeNo", office.officeNo());
        values.put("appliedOn", JapaneseDate.format(application.reception().on()));
        values.put("round", application.round().name());
        values.put("receiptNo", application.reception().number());
        values.put("amount", decision.amount().grouped());
        boolean beds = application.kind() == GrantKind.B;
        values.put("noTitle", application.kind().numberTerm());
        values.put("kind", application.kind().term());
        values.put("basisTitle", beds ? "病床数・補助率" : "対象サービス");
        values.put("basis", beds ? beds(basis) : services(basis));
        values.put("cost", amount.cost().grouped());
        values.put("ceiling", amount.ceiling().grouped());
        values.put("selected", amount.selected().grouped());
        values.put("unit", String.format("%,d", application.round().roundingUnit()));
        values.put("transferBy", JapaneseDate.format(application.reception().transferBy()));
        values.put("reason", reason(application));
        return values;
    }

    private static String services(GrantBasis basis) {
        return basis.ceiling().lines().stream()
                .map(line -> line.code() + " " + line.name())
                .collect(Collectors.joining("、"));
    }

    private static String beds(GrantBasis basis) {
        return "%,d床・%d分の%d"
                .formatted(
                        basis.beds(), basis.rate().denominator(), basis.rate().numerator());
    }

    private static String reason(GrantApplication application) {
        return application.history().stream()
                .filter(step -> step.state() == GrantState.REJECTED)
                .map(GrantStep::reason)
                .reduce("", (first, last) -> last);
    }
}
