package kaigo.starter.sample;

import java.io.IOException;

/** 被保険者 */
final class InsuredRows implements KindRows {
    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        write(person, person.address(), out);
    }

    /** With the address after a move within the city. */
    static void write(SamplePerson person, SampleTowns.Address address, SampleFile out) throws IOException {
        out.row(person, 0)
                .set("氏名", person.name().written())
                .set("カナ氏名", person.name().kana())
                .set("生年月日", person.birth())
                .set("性別", person.sex())
                .set("郵便番号", address.postcode())
                .set("住所", address.text())
                .set("資格取得日", person.qualified())
                .set("被保険者区分", person.second() ? "2" : "1")
                .set("住所地特例", person.number() % 97 == 13 ? "1" : "0")
                .set("死亡日", person.died())
                .set("不開示", person.hidden() ? "1" : "0");
        if (person.died() != null) {
            out.set("資格喪失日", person.died().plusDays(1)).set("喪失事由", "01");
        } else if (person.movedAway() != null) {
            out.set("資格喪失日", person.movedAway()).set("喪失事由", "02");
        }
        if (!person.second() && person.number() % 3 != 0) {
            out.set("資格確認識別子", "MIHON" + person.insuredNo());
        }
        out.end();
    }
}
