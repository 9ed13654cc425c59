package kaigo.starter.sample;

import java.io.IOException;

/** 認定申請・進捗・結果 */
final class AssessmentRows implements KindRows {
    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        int row = 0;
        for (SampleCase one : person.cases()) {
            out.row(person, row++)
                    .set("申請日", one.applied())
                    .set("申請区分", one.kind())
                    .set("調査依頼日", one.asked())
                    .set("調査実施日", one.surveyed())
                    .set("調査票受領日", one.surveyReceived())
                    .set("意見書依頼日", one.asked())
                    .set("意見書受領日", one.opinionReceived())
                    .set("一次判定日", one.judged())
                    .set("審査会予定日", one.boardPlanned())
                    .set("審査会日", one.board())
                    .set("決定日", one.decided())
                    .set("一次判定結果", one.primary() == null ? "" : one.primary().code())
                    .set("二次判定結果", one.level() == null ? "" : one.level().code())
                    .set("有効期間開始", one.from())
                    .set("有効期間終了", one.to())
                    .set("取下日", one.withdrawn())
                    .end();
        }
    }
}
