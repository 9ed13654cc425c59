package kaigo.starter.sample;

import java.io.IOException;
import java.time.LocalDate;

/** 主治医意見書: one for each application whose opinion has come. */
final class OpinionRows implements KindRows {
    private static final String[] ILLNESSES = {
        "高血圧症", "アルツハイマー型認知症", "脳梗塞後遺症", "変形性膝関節症", "２型糖尿病", "慢性心不全", "腰部脊柱管狭窄症", "パーキンソン病", "骨粗鬆症", "慢性閉塞性肺疾患"
    };
    private static final String[][] CLINICS = {
        {"1319990014", "緑の丘クリニック（見本）", "緑山　さくら"},
        {"1319990022", "みどり野中央病院（見本）", "中森　ひろし"},
        {"", "川原診療所（見本）", "見本　次郎"},
    };
    private static final int MILD_MIND = 3;

    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        int row = 0;
        for (SampleCase one : person.cases()) {
            if (one.opinionReceived() != null) {
                write(person, one, row, dice, out);
            }
            row++;
        }
    }

    private static void write(SamplePerson person, SampleCase one, int row, Dice dice, SampleFile out)
            throws IOException {
        Frailty state = Frailty.of(one.condition(), dice);
        String[] clinic = dice.oneOf(CLINICS);
        LocalDate written = one.opinionReceived().minusDays(dice.between(1, 3));
        int mind = (int) (state.mind() * 4);
        int illness = dice.below(ILLNESSES.length);
        int another = (illness + dice.between(1, ILLNESSES.length - 1)) % ILLNESSES.length;
        out.row(person, row)
                .set("申請日", one.applied())
                .set("申請区分", one.kind())
                .set("記入日", written)
                .set("医師氏名", clinic[2])
                .set("医療機関番号", clinic[0])
                .set("医療機関名", clinic[1])
                .set("最終診察日", written.minusDays(dice.between(0, 20)))
                .set("障害高齢者の日常生活自立度", state.physical(dice))
                .set("認知症高齢者の日常生活自立度", state.dementia(dice))
                .set("作成回数", row == 0 ? "1" : "2")
                .set("診断名1", ILLNESSES[illness])
                .set("発症年月日1", dice.oneOf("不詳", "令和2年頃", "平成28年5月", "令和5年11月頃"))
                .set("診断名2", dice.chance(0.7) ? ILLNESSES[another] : "")
                .set("症状の安定性", dice.chance(0.85) ? "1" : "2")
                .set("経過・治療内容", "内服により経過は安定している。月に1回の受診を続けている。")
                .set("短期記憶", mind == 0 ? "1" : "2")
                .set("意思決定能力", Integer.toString(1 + Math.min(MILD_MIND, mind)))
                .set("伝達能力", Integer.toString(1 + Math.min(MILD_MIND, (int) (state.mind() * 3))))
                .set("周辺症状：徘徊", state.mind() > 0.8 && dice.chance(0.3) ? "1" : "0")
                .set("周辺症状：昼夜逆転", state.mind() > 0.6 && dice.chance(0.3) ? "1" : "0")
                .set("身長", dice.between(138, 172))
                .set("体重", dice.between(36, 72))
                .set("屋外歩行", Integer.toString(1 + (int) (state.body() * 3)))
                .set("車いすの使用", state.body() > 0.7 ? "3" : "1")
                .set("食事行為", state.body() > 0.8 ? "2" : "1")
                .set("発生し得る状態：転倒・骨折", "1")
                .set("対処方針", dice.oneOf("住環境の整備と下肢筋力の維持。", "服薬と水分の管理。", ""))
                .set("改善の見通し", dice.oneOf("1", "2", "3"))
                .set("医学的管理：訪問看護", dice.chance(0.3) ? "1" : "0")
                .end();
    }
}
