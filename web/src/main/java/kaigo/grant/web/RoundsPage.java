package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Formats;
import kaigo.frame.web.Sentences;
import kaigo.grant.RoundKeeping;
import kaigo.grant.RoundRow;
import kaigo.grant.RoundView;
import kaigo.party.model.FieldChange;

/** 募集回: the list of rounds, and one of them with its history. */
@Named("rounds")
@RequestScoped
public class RoundsPage {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Inject
    RoundKeeping keeping;

    @Inject
    Asked asked;

    @Inject
    Formats formats;

    private List<RoundRow> all;
    private RoundView round;

    public List<RoundRow> getAll() {
        if (all == null) {
            all = keeping.rounds();
        }
        return all;
    }

    public RoundView getRound() {
        if (round == null) {
            round = keeping.round(asked.parameter("id"));
        }
        return round;
    }

    public boolean isManager() {
        return Right.GRANT_ROUND_MANAGE.heldBy(Actors.current().roles());
    }

    public String tone(RoundRow.Standing standing) {
        return switch (standing) {
            case COMING -> "run";
            case OPEN -> "ok";
            case CLOSED -> "";
        };
    }

    /** 変更の一項目 in words: field, before, after; days and money as people read them. */
    public String said(FieldChange change) {
        String field = Sentences.of("roundField." + change.field());
        String after = words(change.field(), change.after());
        return change.before() == null
                ? Sentences.of("round.saidNew", field, after)
                : Sentences.of("round.said", field, words(change.field(), change.before()), after);
    }

    private String words(String field, String value) {
        if (value == null || value.isEmpty()) {
            return Sentences.of("round.nothing");
        }
        return switch (field) {
            case "onceOverRounds" -> Sentences.of("round.once." + value);
            case "noticeAfterMonths", "transferAfterMonths" -> value + Sentences.of("round.months");
            case "ceilingVISIT", "ceilingRESIDENCE", "ceilingOTHER" -> said("round.saidCeiling", value.split(" "));
            case "rates" ->
                Arrays.stream(value.split(" / "))
                        .map(rate -> said("round.saidRate", rate.split(":? ")))
                        .collect(Collectors.joining("、"));
            case "windows" ->
                Arrays.stream(value.split(" / ")).map(this::window).collect(Collectors.joining("、"));
            case "roundingUnit", "secondApprovalAbove", "budget" -> formats.yen(Long.valueOf(value));
            case "opensOn", "closesOn", "resubmitUntil", "receiptsFrom" -> day(value);
            default -> value;
        };
    }

    private String window(String days) {
        return Sentences.of(
                "round.saidWindow",
                DAY.matcher(days).results().map(day -> day(day.group())).toArray());
    }

    private String day(String day) {
        return formats.shortDate(LocalDate.parse(day));
    }

    /** The last of the parts is money. */
    private String said(String key, String... parts) {
        Object[] words = parts.clone();
        words[words.length - 1] = formats.yen(Long.valueOf(parts[parts.length - 1]));
        return Sentences.of(key, words);
    }
}
