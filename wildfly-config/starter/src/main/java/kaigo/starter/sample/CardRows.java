package kaigo.starter.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kaigo.identifier.model.CareLevel;

/** 被保険者証: one at 65, one with each level that was decided. */
final class CardRows implements KindRows {
    /** Invented offices, as the demo has them. */
    private static final List<String> OFFICES = List.of("1370099994", "1379990045", "1379990060");

    private static final String[] OPINIONS = {"特になし", "入浴は見守りのもとで行うことが望ましい。", "訪問看護の利用が望ましい。", "定期的な受診の継続が必要。"};
    private static final String[] FACILITIES = {"みどり野の里（見本）", "川原老人保健施設（見本）", "グループホーム若葉（見本）"};
    private static final int LEVEL_OF_HOMES = 3;

    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        int row = 0;
        if (!person.second()) {
            out.row(person, row++).set("交付日", person.qualified()).end();
        }
        LocalDate issued = person.qualified();
        for (SampleCase past : person.cases()) {
            if (past.gaveLevel() && past.decided().isAfter(issued)) {
                issued = past.decided();
                certified(person, dice, past, row++, out);
                out.end();
            }
        }
    }

    /** The card in hand, with a care office of that day: as a row that changed. */
    static boolean changed(SamplePerson person, Dice dice, LocalDate day, SampleFile out) throws IOException {
        List<SampleCase> levels = person.cases().stream()
                .filter(past -> past.gaveLevel() && past.decided().isAfter(person.qualified()))
                .toList();
        if (levels.isEmpty()) {
            return false;
        }
        int row = levels.size() - (person.second() ? 1 : 0);
        certified(person, dice, levels.get(levels.size() - 1), row, out);
        out.set("居宅介護支援事業者番号", dice.oneOf(OFFICES.toArray()))
                .set("居宅介護支援届出日", day)
                .end();
        return true;
    }

    private static void certified(SamplePerson person, Dice dice, SampleCase past, int row, SampleFile out) {
        CareLevel level = past.level();
        out.row(person, row)
                .set("交付日", past.decided())
                .set("要介護状態区分", level.code())
                .set("認定日", past.decided())
                .set("有効期間開始", past.from())
                .set("有効期間終了", past.to())
                .set("区分支給限度基準額", level.monthlyLimitUnits().getAsInt())
                .set("審査会の意見", dice.chance(0.4) ? dice.oneOf(OPINIONS) : "");
        if (dice.chance(0.004)) {
            out.set("給付制限", "支払方法の変更（償還払い化）").set("給付制限開始", past.from());
        }
        boolean inHome = level.ordinal() - CareLevel.CARE_1.ordinal() + 1 >= LEVEL_OF_HOMES && dice.chance(0.42);
        if (inHome) {
            out.set("施設名", dice.oneOf(FACILITIES)).set("入所日", past.from());
        } else if (dice.chance(0.8)) {
            out.set("居宅介護支援事業者番号", OFFICES.get(dice.below(OFFICES.size())))
                    .set("居宅介護支援届出日", past.decided().plusDays(dice.between(0, 9)));
        }
    }
}
