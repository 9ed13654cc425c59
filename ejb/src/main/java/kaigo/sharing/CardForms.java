package kaigo.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.document.PdfPrinter;
import kaigo.document.Template;
import kaigo.insured.model.BurdenRatioCard;
import kaigo.insured.model.LimitCard;
import kaigo.insured.model.Restriction;
import kaigo.insured.model.StayItem;
import kaigo.insured.model.StayLimits;
import kaigo.time.BusinessClock;
import kaigo.time.model.JapaneseDate;

/** 証の様式: fills the official forms (介護保険法施行規則 様式第1号, 第1号の2, 第1号の2の2) with what was disclosed. */
@ApplicationScoped
class CardForms {
    private static final Template CARD = Template.of(CardForms.class, "card.xhtml");
    private static final Template RATIO = Template.of(CardForms.class, "burden-ratio.xhtml");
    private static final Template LIMIT = Template.of(CardForms.class, "burden-limit.xhtml");
    private static final String NONE = "記載なし";
    /** 不開示: only the insurer prints these. */
    private static final String HIDDEN = "　不開示・取扱注意";

    private static final int OFFICES = 3;

    @Inject
    PdfPrinter printer;

    @Inject
    StayLimits limits;

    /** 写しの事情: whose card it is, and who took the copy when. */
    record Copy(PersonNo person, InsuredFacts facts, String insurerName, String office, String staff, Instant at) {}

    /** Empty when the record has no such card. */
    Optional<PrintedPaper> fill(CardPaper paper, Copy copy, PersonRecord record) {
        return switch (paper) {
            case CARD ->
                Optional.ofNullable(record.card().data()).map(card -> printed("被保険者証の写し", CARD, card(copy, card)));
            case RATIO ->
                Optional.ofNullable(record.ratio().data())
                        .filter(view -> view.card() != null)
                        .map(view -> printed("負担割合証の写し", RATIO, ratio(copy, view)));
            case LIMIT ->
                Optional.ofNullable(record.limit().data())
                        .map(LimitView::card)
                        .map(card -> printed("負担限度額認定証の写し", LIMIT, limit(copy, card)));
        };
    }

    private PrintedPaper printed(String name, Template form, Map<String, String> values) {
        return new PrintedPaper(name + ".pdf", printer.print(form.xhtml(values)));
    }

    private static Map<String, String> card(Copy copy, CardView card) {
        Map<String, String> values = common(copy, card.issuedOn(), card.baseDate());
        values.put("level", card.level() == null ? NONE : card.level().label());
        values.put("certifiedOn", day(card.certifiedOn()));
        values.put(
                "validity",
                card.validTo() == null ? NONE : day(card.validFrom()) + "から\n" + day(card.validTo()) + "まで");
        values.put("limitUnits", card.limitUnits() == null ? NONE : String.format("1月当たり　%,d単位", card.limitUnits()));
        values.put("kindLimits", text(card.kindLimits()));
        values.put("opinion", text(card.boardOpinion()));
        values.put("restriction", restriction(card.restriction()));
        for (int i = 0; i < OFFICES; i++) {
            values.put(
                    "office" + "ABC".charAt(i),
                    i < card.careOffices().size() ? office(card.careOffices().get(i)) : i == 0 ? NONE : "");
        }
        values.put(
                "facility",
                card.facility() == null ? NONE : text(card.facility().name()));
        values.put(
                "admittedOn", card.facility() == null ? "" : day(card.facility().admittedOn()));
        values.put(
                "dischargedOn",
                card.facility() == null ? "" : day(card.facility().dischargedOn()));
        return values;
    }

    private static String restriction(Restriction restriction) {
        return restriction == null
                ? NONE
                : restriction.content() + "\n開始　" + day(restriction.from()) + "\n終了　" + day(restriction.to());
    }

    private static String office(CardView.CareOffice office) {
        String name = office.name() == null ? office.number() : office.name();
        return office.notifiedOn() == null ? name : name + "\n届出年月日　" + day(office.notifiedOn());
    }

    private static Map<String, String> ratio(Copy copy, RatioView view) {
        BurdenRatioCard card = view.card();
        BurdenRatioCard next = view.next();
        Map<String, String> values = common(copy, card.issuedOn(), card.baseDate());
        values.put("ratio", card.ratio() + "割");
        values.put("from", day(card.appliesFrom()));
        values.put("to", day(card.appliesTo()));
        values.put("nextRatio", next == null ? "" : next.ratio() + "割");
        values.put(
                "nextPeriod",
                next == null ? "" : "開始年月日　" + day(next.appliesFrom()) + "\n終了年月日　" + day(next.appliesTo()));
        return values;
    }

    private Map<String, String> limit(Copy copy, LimitCard card) {
        Map<String, String> values = common(copy, card.issuedOn(), card.baseDate());
        Map<StayItem, Integer> table = card.stage() == null ? Map.of() : limits.on(card.appliesFrom(), card.stage());
        values.put("stage", card.stage() == null ? NONE : card.stage().label());
        values.put("from", day(card.appliesFrom()));
        values.put("to", day(card.appliesTo()));
        values.put("meal", yen(card.mealLimit() == null ? table.get(StayItem.MEAL) : card.mealLimit()));
        values.put(
                "mealShort",
                yen(card.mealLimitShort() == null ? table.get(StayItem.MEAL_SHORT) : card.mealLimitShort()));
        values.put("room", yen(card.roomLimit()));
        values.put("unitRoom", yen(table.get(StayItem.UNIT_ROOM)));
        values.put("unitShared", yen(table.get(StayItem.UNIT_SHARED)));
        values.put("singleWelfare", yen(table.get(StayItem.SINGLE_WELFARE)));
        values.put("singleHealth", yen(table.get(StayItem.SINGLE_HEALTH)));
        values.put("shared", yen(table.get(StayItem.SHARED)));
        values.put("note", card.note() == null ? "" : card.note());
        return values;
    }

    private static Map<String, String> common(Copy copy, LocalDate issuedOn, LocalDate baseDate) {
        InsuredFacts facts = copy.facts();
        LocalDateTime at = LocalDateTime.ofInstant(copy.at(), BusinessClock.JAPAN);
        Map<String, String> values = new HashMap<>();
        values.put("warning", facts.nonDisclosure() ? HIDDEN : "");
        values.put("insuredNo", copy.person().insured().value());
        values.put("address", facts.address());
        values.put("kana", facts.kana());
        values.put("name", facts.name());
        values.put("birth", JapaneseDate.format(facts.birthDate()));
        values.put("sex", facts.sex() == Sex.MALE ? "男" : "女");
        values.put("issuedOn", day(issuedOn));
        values.put("insurerNo", copy.person().insurer().value());
        values.put("insurer", copy.insurerName());
        values.put("baseDate", day(baseDate));
        values.put(
                "copied",
                "%s %d:%02d　%s　%s"
                        .formatted(
                                JapaneseDate.format(at.toLocalDate()),
                                at.getHour(),
                                at.getMinute(),
                                copy.office(),
                                copy.staff()));
        return values;
    }

    private static String day(LocalDate day) {
        return day == null ? NONE : JapaneseDate.format(day);
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? NONE : text;
    }

    private static String yen(Integer yen) {
        return yen == null ? "—" : String.format("%,d円", yen);
    }
}
