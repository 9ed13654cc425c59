package kaigo.starter.sample;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaigo.assessment.model.SurveyForm;

/** 認定調査票: one for each application whose survey was made. */
final class SurveyRows implements KindRows {
    private static final List<SurveyForm.Item> ITEMS = SurveyForm.IN_USE.items();
    private static final Map<String, String> HEADINGS =
            ITEMS.stream().collect(Collectors.toMap(SurveyForm.Item::no, item -> item.no() + " " + item.name()));
    private static final Map<String, String[]> CODES =
            ITEMS.stream().collect(Collectors.toMap(SurveyForm.Item::no, SurveyForm.Item::codes));
    private static final String[][] REMARKS = {
        {"1-7", "屋内はつたい歩き。屋外は杖を使い、200mほどで休む。"},
        {"1-10", "浴槽の出入りと背中を洗うときに、家族が手を貸す。"},
        {"2-5", "日中は自分で行く。夜間はポータブルトイレを使い、片付けは家族が行う。"},
        {"3-4", "直前に話したことを覚えていないことがある。"},
        {"4-12", "火の消し忘れが月に2回ほどあり、家族が確かめている。"},
        {"5-1", "1回分ずつ分けておけば、自分で飲める。"},
    };

    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        SampleCase before = null;
        int row = 0;
        for (SampleCase one : person.cases()) {
            if (one.surveyed() != null) {
                write(person, one, before, row, dice, out);
            }
            before = one.gaveLevel() ? one : before;
            row++;
        }
    }

    private static void write(
            SamplePerson person, SampleCase one, SampleCase before, int row, Dice dice, SampleFile out)
            throws IOException {
        Frailty state = Frailty.of(one.condition(), dice);
        out.row(person, row)
                .set("申請日", one.applied())
                .set("申請区分", one.kind())
                .set("調査実施日", one.surveyed())
                .set("調査場所", dice.oneOf("自宅", "自宅", "自宅", "病院", "施設"))
                .set("調査員", dice.oneOf("見本　花子", "見本　一郎", "見本　洋子", "見本　誠"))
                .set("調査員所属", dice.oneOf("介護保険課", "ひだまり居宅介護支援事業所（見本）"))
                .set("過去の認定", before == null ? "1" : "2")
                .set("家族状況", dice.oneOf("独居。長女が週に2回訪問する。", "夫婦二人暮らし。", "長男夫婦と同居。", "独居。"))
                .set("住環境", dice.oneOf("戸建て。玄関に段差15cm。", "集合住宅3階、エレベーターあり。", ""));
        if (before != null) {
            out.set("前回認定日", before.decided())
                    .set("前回認定結果", before.level().code())
                    .set("現在のサービス", dice.oneOf("通所介護 週2回", "訪問介護 週3回、福祉用具貸与", "訪問看護 週1回", "短期入所 月4日"));
        }
        for (SurveyForm.Item item : ITEMS) {
            String code = switch (item.no()) {
                case SurveyForm.PHYSICAL_INDEPENDENCE -> state.physical(dice);
                case SurveyForm.DEMENTIA_INDEPENDENCE -> state.dementia(dice);
                default -> state.choice(item, CODES.get(item.no()), dice);
            };
            out.set(HEADINGS.get(item.no()), code);
        }
        for (String[] remark : REMARKS) {
            if (dice.chance(0.3)) {
                out.set("特記 " + remark[0], remark[1]);
            }
        }
        out.end();
    }
}
