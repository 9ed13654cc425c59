package kaigo.starter.sample;

import java.io.IOException;
import java.util.Map;

/** 負担限度額認定証, of who has little income and lives or stays in a home; and a 減免 for a few. */
final class LimitRows implements KindRows {
    private static final int YEARS = 2;
    private static final int REDUCTION = 50;
    private static final double IN_HOME = 0.45;
    private static final double REDUCED = 0.008;

    /** 食費, 食費（短期入所）, 居住費 in yen a day. */
    private static final Map<String, int[]> YEN = Map.of(
            "1", new int[] {300, 300, 0},
            "2", new int[] {390, 600, 430},
            "3-1", new int[] {650, 1_000, 430},
            "3-2", new int[] {1_360, 1_300, 430});

    private static final Map<String, Integer> UNIT_ROOM = Map.of("1", 880, "2", 880, "3-1", 1_370, "3-2", 1_370);

    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        boolean unit = dice.chance(0.5);
        if (!person.stage().isEmpty() && dice.chance(IN_HOME)) {
            Years.of(
                    person,
                    out.lastDay(person),
                    YEARS,
                    (row, from, to, issued) -> out.row(person, row)
                            .set("種別", "1")
                            .set("適用開始", from)
                            .set("適用終了", to)
                            .set("段階", person.stage())
                            .set("食費限度額", YEN.get(person.stage())[0])
                            .set("食費限度額（短期入所）", YEN.get(person.stage())[1])
                            .set("居住費限度額", unit ? UNIT_ROOM.get(person.stage()) : YEN.get(person.stage())[2])
                            .set("交付日", issued)
                            .end());
        } else if (dice.chance(REDUCED)) {
            Years.of(
                    person,
                    out.lastDay(person),
                    1,
                    (row, from, to, issued) -> out.row(person, row)
                            .set("種別", "2")
                            .set("適用開始", from)
                            .set("適用終了", to)
                            .set("減免割合", REDUCTION)
                            .set("交付日", issued)
                            .set("備考", "災害による減免（見本）")
                            .end());
        }
    }
}
