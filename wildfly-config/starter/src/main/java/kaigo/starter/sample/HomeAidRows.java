package kaigo.starter.sample;

import java.io.IOException;
import java.time.LocalDate;

/** 住宅改修・福祉用具購入 of who has a care level. */
final class HomeAidRows implements KindRows {
    private static final String[] WORKS = {"手すりの取付け", "段差の解消", "滑りの防止及び移動の円滑化等のための床材の変更", "引き戸等への扉の取替え", "洋式便器等への便器の取替え"
    };
    private static final String[] GOODS = {
        "腰掛便座", "入浴補助用具（入浴用いす）", "入浴補助用具（浴槽用手すり）", "入浴補助用具（浴室内すのこ）", "自動排泄処理装置の交換可能部品", "簡易浴槽", "固定用スロープ", "歩行器", "単点杖"
    };
    private static final int SETTLED_DAYS = 40;
    private static final int TENTHS = 10;

    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        SampleCase first = person.cases().stream()
                .filter(SampleCase::gaveLevel)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return;
        }
        int row = 0;
        LocalDate last = out.lastDay(person);
        if (dice.chance(0.35)) {
            write(person, row++, "1", dice.day(first.from(), last), last, dice, out);
        }
        int bought = dice.below(10) < 4 ? 0 : dice.between(1, 3);
        for (int i = 0; i < bought; i++) {
            write(person, row++, "2", dice.day(first.from(), last), last, dice, out);
        }
    }

    private static void write(
            SamplePerson person, int row, String kind, LocalDate day, LocalDate last, Dice dice, SampleFile out)
            throws IOException {
        boolean work = kind.equals("1");
        int cost = 100 * (work ? dice.between(250, 2_000) : dice.between(60, 700));
        out.row(person, row)
                .set("種別", kind)
                .set("申請番号", (work ? "J" : "F") + person.historyNo(row))
                .set(work ? "着工日" : "購入日", day)
                .set("品目・工事種別", dice.oneOf(work ? WORKS : GOODS))
                .set("費用額", cost);
        LocalDate decided = day.plusDays(dice.between(14, SETTLED_DAYS));
        if (!decided.isAfter(last)) {
            out.set("支給額", cost / TENTHS * (TENTHS - Integer.parseInt(person.ratio())))
                    .set("支給決定日", decided);
        }
        out.end();
    }
}
