package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedField.date;
import static kaigo.feed.model.FeedField.of;
import static kaigo.feed.model.FeedField.text;

import java.util.List;

/** 被保険者 (insured.csv). */
final class InsuredLayout {
    static final FeedLayout LAYOUT = new FeedLayout(
            FeedKind.INSURED,
            "insured.csv",
            "insured_person",
            List.of(),
            List.of(
                    of("氏名", "name", FieldForm.NAME, 100).required().sample("見本 太郎"),
                    of("カナ氏名", "kana", FieldForm.KANA, 100).required().sample("ミホン タロウ"),
                    date("生年月日", "birth_date").required().sample("1941-04-12"),
                    of("性別", "sex", FieldForm.codes("1", "2"), 1).required().sample("1"),
                    of("郵便番号", "postcode", FieldForm.POSTCODE, 8),
                    text("住所", "address", 200).required().sample("みどり野市見本町1-2-3"),
                    date("資格取得日", "qualified_on").required().sample("2006-04-12"),
                    date("資格喪失日", "lost_on"),
                    of("喪失事由", "loss_reason", FieldForm.codes("01", "02", "03", "99"), 2),
                    of("被保険者区分", "insured_class", FieldForm.codes("1", "2"), 1)
                            .required()
                            .sample("1"),
                    of("住所地特例", "address_exception", FieldForm.FLAG, 1)
                            .required()
                            .sample("0"),
                    date("死亡日", "died_on"),
                    text("資格確認識別子", "online_identifier", 40),
                    of("不開示", "non_disclosure", FieldForm.FLAG, 1).required().sample("0")),
            List.of(
                    RowCheck.happenedByBaseDate(BORN_AFTER_BASE_DATE, "生年月日"),
                    RowCheck.happenedByBaseDate(AFTER_BASE_DATE, "死亡日"),
                    RowCheck.notBefore("生年月日", "資格取得日", QUALIFIED_BEFORE_BIRTH),
                    RowCheck.notBefore("資格取得日", "資格喪失日", LOST_BEFORE_QUALIFIED),
                    RowCheck.notBefore("生年月日", "死亡日", DIED_BEFORE_BIRTH),
                    RowCheck.asksFor("資格喪失日", "喪失事由", LOSS_WITHOUT_REASON)));

    private InsuredLayout() {}
}
