package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern MONEY = Pattern.compile("(?<![0-9-:/])[0-9]{4,}(?![0-9-])");

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
        return Sentences.of(
                "round.said",
                Sentences.of("roundField." + change.field()),
                words(change.field(), change.before()),
                words(change.field(), change.after()));
    }

    private String words(String field, String value) {
        if (value == null) {
            return Sentences.of("round.nothing");
        }
        if ("name".equals(field)) {
            return value;
        }
        if ("onceOverRounds".equals(field)) {
            return Sentences.of("round.once." + value);
        }
        String days = DAY.matcher(value).replaceAll(day -> formats.shortDate(LocalDate.parse(day.group())));
        return DAY.matcher(value).find()
                ? days
                : MONEY.matcher(value).replaceAll(amount -> formats.yen(Long.valueOf(amount.group())));
    }
}
