package kaigo.grant.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantFormView;
import kaigo.grant.GrantListRow;
import kaigo.grant.GrantOpening;
import kaigo.grant.GrantStepView;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.GrantAmount;
import kaigo.grant.model.GrantBasis;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantSchedule;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.TransferFailure;
import kaigo.time.model.JapaneseDate;

/** 助成金のことば: the words for states, findings and dates of a grant. */
@Named("grantWords")
@ApplicationScoped
public class GrantWords {
    private static final Set<GrantState> NOTICED = EnumSet.of(
            GrantState.DECIDED,
            GrantState.REFUSED,
            GrantState.TRANSFER_ORDERED,
            GrantState.PAID,
            GrantState.TRANSFER_FAILED);

    private static final int HASH_SHOWN = 12;
    private static final int KILO = 1024;

    /** 指摘: what is wrong and what to do. */
    public static String sentence(GrantFinding finding) {
        String argument = finding.argument();
        return switch (finding.code()) {
            case ATTACHMENT_MISSING -> Sentences.of("finding.ATTACHMENT_MISSING", paper(argument));
            case READER_UNKNOWN ->
                argument == null
                        ? Sentences.of("finding.READER_UNKNOWN")
                        : Sentences.of(
                                "finding.READER_UNKNOWN.meant",
                                argument.replace("、", Sentences.of("finding.READER_UNKNOWN.or")));
            case NOT_OPEN_YET -> Sentences.of("finding.NOT_OPEN_YET", LocalDate.parse(argument));
            case AMOUNTS_DIFFER ->
                argument.startsWith("-")
                        ? Sentences.of("finding.AMOUNTS_DIFFER.less", argument.substring(1))
                        : Sentences.of("finding.AMOUNTS_DIFFER", argument);
            default -> Sentences.of("finding." + finding.code(), argument == null ? "" : argument);
        };
    }

    public String finding(GrantFinding finding) {
        return sentence(finding);
    }

    /** 項目: the field that a finding names, in words. */
    public String field(String field) {
        return Sentences.of("field." + field);
    }

    /** Where a finding is mended: the step's page with the field as its target. */
    public String remedy(GrantFinding finding, long id) {
        return FormField.named(finding.field())
                .map(field -> field.step().address(id) + "&all=true#" + field.target(finding))
                .orElse("");
    }

    /** 添付書類の名, from its kind and, after a space, the service: 指定通知書など（43）. */
    private static String paper(String kindAndService) {
        String[] parts = kindAndService.split(" ");
        String name = Sentences.of("paper." + AttachmentKind.valueOf(parts[0]));
        return parts.length == 1 ? name : Sentences.of("paper.ofService", name, parts[1]);
    }

    public String state(GrantState state) {
        return Sentences.in("grant", "grantState." + state);
    }

    /** Tone of the state's chip. */
    public String tone(GrantState state) {
        return switch (state) {
            case APPROVED, DECIDED, PAID -> "ok";
            case SUBMITTED, UNDER_REVIEW, AWAITING_SECOND_APPROVAL, TRANSFER_ORDERED -> "run";
            case RETURNED, TRANSFER_FAILED -> "warn";
            case REJECTED, REFUSED -> "error";
            case DRAFT, WITHDRAWN -> "";
        };
    }

    /** つぎに起きること: what comes next, and by when. */
    public String next(GrantListRow row) {
        return row.updating()
                ? Sentences.of("next.updating", row.resubmitUntil())
                : next(row.state(), row.noticeBy(), row.transferBy(), row.resubmitUntil());
    }

    public String next(GrantFormView form) {
        return next(form.state(), form.promise().noticeBy(), form.promise().transferBy(), form.resubmitUntil());
    }

    private static String next(GrantState state, LocalDate noticeBy, LocalDate transferBy, LocalDate resubmitUntil) {
        return Sentences.in(
                "grant",
                "next." + state,
                noticeBy == null ? "" : noticeBy,
                transferBy == null ? "" : transferBy,
                resubmitUntil);
    }

    /** 差戻しの理由: the last ones, all fields. */
    public String returnReason(GrantFormView form) {
        return form.history().stream()
                .filter(step -> step.state() == GrantState.RETURNED)
                .reduce((former, latter) -> latter)
                .map(GrantStepView::reason)
                .orElse("");
    }

    /** 振込不能: what the bank said, and the remedy. */
    public String failure(TransferFailure failure) {
        return Sentences.of("failure." + failure.result(), failure.transferOn());
    }

    /** Whether there is a 決定通知書 in this state. */
    public boolean noticed(GrantState state) {
        return NOTICED.contains(state);
    }

    /** What the amount of an application is in this state: expected, granted, or only asked for. */
    public String amount(GrantState state) {
        return switch (state) {
            case DECIDED, TRANSFER_ORDERED, TRANSFER_FAILED, PAID -> Sentences.of("granted");
            case REJECTED, REFUSED, WITHDRAWN -> Sentences.of("askedFor");
            default -> Sentences.of("expected");
        };
    }

    /** 募集の状況, in a sentence. */
    public String opening(GrantOpening opening) {
        if (opening.open()) {
            return Sentences.of("opening.open", opening.roundName(), opening.closesOn());
        }
        return opening.opensOn() == null
                ? Sentences.of("opening.none")
                : Sentences.of("opening.later", opening.roundName(), opening.opensOn());
    }

    /** 限度額の内訳: 上限 128,000円 = 訪問介護 64,000 + 通所介護 64,000; for kind B the beds and their rate. */
    public String ceiling(GrantBasis basis) {
        if (basis.kind() == GrantKind.A) {
            return Sentences.of(
                    "ceilingIs", basis.limit().grouped(), basis.ceiling().explanation());
        }
        return basis.rate() == null
                ? ""
                : Sentences.of("ceilingOfBeds", basis.limit().grouped(), basis.beds(), rate(basis));
    }

    /** 補助率: 3/4. */
    public String rate(GrantBasis basis) {
        return basis.rate() == null
                ? ""
                : basis.rate().numerator() + "/" + basis.rate().denominator();
    }

    /** 募集期間 of the form: until when it takes applications, or from when. */
    public String period(GrantFormView form, LocalDate today) {
        return today.isBefore(form.opensOn())
                ? Sentences.of("roundFrom", form.roundName(), form.opensOn())
                : Sentences.of(
                        today.isAfter(form.closesOn()) ? "roundClosed" : "roundUntil",
                        form.roundName(),
                        form.closesOn());
    }

    /** What the bar shows, for who can't see it. */
    public String share(GrantAmount amount) {
        return Sentences.of(
                "ceilingShare", amount.ceiling().grouped(), amount.selected().grouped());
    }

    /** 11月中に提出すると、結果は12月末まで. */
    public String promise(LocalDate today, GrantSchedule.Promise promise) {
        return Sentences.of(
                "promise", today.getMonthValue(), until(promise.noticeBy(), today), until(promise.transferBy(), today));
    }

    /** 12月末, 令和9年1月末; a day of the middle of the month whole. */
    private static String until(LocalDate day, LocalDate today) {
        if (day.getDayOfMonth() < day.lengthOfMonth()) {
            return JapaneseDate.format(day);
        }
        String month = day.getYear() == today.getYear()
                ? Sentences.of("home.month", day.getMonthValue())
                : JapaneseDate.format(YearMonth.from(day));
        return Sentences.of("monthEnd", month);
    }

    /** 1行目の品名: names an input in a table. */
    public String line(int index, String key) {
        return Sentences.of("lineOf", index + 1, Sentences.of(key));
    }

    /** A sentence with a number. */
    public String count(String key, long number) {
        return Sentences.of(key, number);
    }

    /** The fields that can be given back to an applicant of this kind. */
    public List<String> fields(GrantKind kind) {
        return Arrays.stream(FormField.values())
                .filter(field -> field.isOf(kind))
                .map(FormField::name)
                .toList();
    }

    public String remove(String fileName) {
        return Sentences.of("removeFileNamed", fileName);
    }

    public <T> List<T> latestFirst(List<T> steps) {
        List<T> turned = new ArrayList<>(steps);
        Collections.reverse(turned);
        return turned;
    }

    /** The beginning of a SHA-256, enough to compare by eye. */
    public String hash(String sha256) {
        return sha256 == null ? "" : sha256.substring(0, HASH_SHOWN);
    }

    /** 1.4 MB, 820 KB. */
    public String size(long bytes) {
        return bytes >= KILO * KILO
                ? "%.1f MB".formatted((double) bytes / KILO / KILO)
                : Math.max(1, bytes / KILO) + " KB";
    }
}
