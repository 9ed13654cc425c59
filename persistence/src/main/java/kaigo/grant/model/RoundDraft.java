package kaigo.grant.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaigo.party.model.FieldChange;

/**
 * 募集回の内容, as the operator enters it.
 *
 * @param budget 予算の上限; null for none
 */
public record RoundDraft(
        String name, GrantRound.Period period, GrantSchedule schedule, GrantRound.Terms terms, Yen budget) {

    /** Field by field, in words of no language: what the history keeps and what two drafts are compared by. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("opensOn", text(period.opensOn()));
        fields.put("closesOn", text(period.closesOn()));
        fields.put("resubmitUntil", text(period.resubmitUntil()));
        fields.put("receiptsFrom", text(period.receiptsFrom()));
        fields.put("noticeAfterMonths", text(schedule.noticeAfterMonths()));
        fields.put("transferAfterMonths", text(schedule.transferAfterMonths()));
        fields.put(
                "windows",
                schedule.windows().stream()
                        .sorted(Comparator.comparing(GrantSchedule.Window::appliedFrom))
                        .map(w -> "%s..%s(%s) %s %s"
                                .formatted(
                                        w.appliedFrom(), w.appliedTo(), w.returnedTo(), w.noticeBy(), w.transferBy()))
                        .collect(Collectors.joining(" / ")));
        for (GrantCategory category : GrantCategory.values()) {
            GrantCeiling.Allowance allowance = terms.ceilings().get(category);
            fields.put(
                    "ceiling" + category,
                    allowance == null
                            ? ""
                            : allowance.readers() + " " + allowance.amount().amount());
        }
        fields.put(
                "rates",
                terms.opinionRates().stream()
                        .sorted(Comparator.comparing(OpinionRate::bedsFrom))
                        .map(r -> "%d: %d/%d %d"
                                .formatted(
                                        r.bedsFrom(),
                                        r.numerator(),
                                        r.denominator(),
                                        r.ceiling().amount()))
                        .collect(Collectors.joining(" / ")));
        fields.put("roundingUnit", text(terms.roundingUnit()));
        fields.put("secondApprovalAbove", yen(terms.secondApprovalAbove()));
        fields.put("onceOverRounds", text(terms.onceOverRounds()));
        fields.put("budget", yen(budget));
        return fields;
    }

    /** What this draft changes of another; of null: everything is new. */
    public List<FieldChange> changesOf(RoundDraft former) {
        Map<String, String> before = former == null ? Map.of() : former.fields();
        return FieldChange.among(fields().entrySet().stream()
                .map(field -> new FieldChange(field.getKey(), before.get(field.getKey()), field.getValue()))
                .toArray(FieldChange[]::new));
    }

    public boolean differs(RoundDraft former) {
        return fieldsUnlike(former).findAny().isPresent();
    }

    /** The fields in which this draft differs from another. */
    Stream<String> fieldsUnlike(RoundDraft former) {
        Map<String, String> before = former.fields();
        return fields().entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), before.get(field.getKey())))
                .map(Map.Entry::getKey);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String yen(Yen amount) {
        return amount == null ? "" : String.valueOf(amount.amount());
    }
}
