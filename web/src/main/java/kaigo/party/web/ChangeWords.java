package kaigo.party.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaigo.frame.web.Sentences;
import kaigo.party.OrganisationCard;
import kaigo.party.model.InsurerKind;
import kaigo.party.model.RegisterChange;

/** 変更の内容 in words: 名称：旧 → 新; codes and days as people read them. */
@Named
@ApplicationScoped
public class ChangeWords {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern BEDS = Pattern.compile("([0-9]+)@(" + DAY + ")");

    public String said(OrganisationCard.Change change) {
        return said(change.field(), change.before(), change.after());
    }

    /** Of an import: what came new is told by its own sentence. */
    public String said(RegisterChange change) {
        if (change.field() == null) {
            return Sentences.of("change." + change.kind(), change.service() == null ? "" : change.service());
        }
        String text = said(change.field(), change.before(), change.after());
        return change.service() == null ? text : Sentences.of("change.ofService", change.service(), text);
    }

    private String said(String field, String before, String after) {
        return Sentences.of(
                before == null ? "organisation.set" : "organisation.change",
                Sentences.of("field." + field),
                value(before),
                value(after));
    }

    /** One value as people read it. */
    public String value(String text) {
        if (text == null) {
            return Sentences.of("organisation.empty");
        }
        Matcher beds = BEDS.matcher(text);
        if (beds.matches()) {
            return Sentences.of("change.beds", beds.group(1), LocalDate.parse(beds.group(2)));
        }
        if (DAY.matcher(text).matches()) {
            return Sentences.of("change.day", LocalDate.parse(text));
        }
        return Arrays.stream(InsurerKind.values()).anyMatch(kind -> kind.name().equals(text))
                ? Sentences.of("insurerKind." + text)
                : text;
    }
}
