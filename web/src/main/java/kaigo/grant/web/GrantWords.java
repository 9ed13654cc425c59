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
import java.util.stream.Collectors;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantOpening;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.GrantAmount;
import kaigo.grant.model.GrantCeiling;
import kaigo.grant.model.GrantFinding;
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
                .map(field -> field.step().address(id) + "&all=true#" + field.target())
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
    public String next(GrantState state, LocalDate noticeBy, LocalDate transferBy) {
        return Sentences.in(
                "grant", "next." + state, noticeBy == null ? "" : noticeBy, transferBy == null ? "" : transferBy);
    }

    /** 振込不能: what the bank said, and the remedy. */
    public String failure(TransferFailure failure) {
        return Sentences.of("failure." + failure.result(), failure.transferOn());
    }

    /** Whether there is a 決定通知書 in this state. */
    public boolean noticed(GrantState state) {
        return NOTICED.contains(state);
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

    /** 限度額の内訳: 64,000 × 2つのサービス, or each service's when they differ. */
    public String ceiling(GrantCeiling ceiling) {
        long kinds = ceiling.lines().stream()
                .map(GrantCeiling.Line::amount)
                .distinct()
                .count();
        return kinds == 1
                ? Sentences.of(
                        "ceilingTimes",
                        ceiling.lines().get(0).amount().grouped(),
                        ceiling.lines().size())
                : ceiling.lines().stream().map(line -> line.amount().grouped()).collect(Collectors.joining(" + "));
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

    /** The fields that can be given back to an applicant. */
    public List<String> getFields() {
        return Arrays.stream(FormField.values()).map(FormField::name).toList();
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
