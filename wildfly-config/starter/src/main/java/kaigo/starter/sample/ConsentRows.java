package kaigo.starter.sample;

import java.io.IOException;
import java.time.LocalDate;

/** 包括同意, as asked on the form of the last application. */
final class ConsentRows implements KindRows {
    private static final LocalDate NEW_WORDING = LocalDate.of(2026, 4, 1);

    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        if (person.cases().isEmpty()) {
            return;
        }
        SampleCase last = person.cases().get(person.cases().size() - 1);
        int signer = dice.below(100);
        out.row(person, 0)
                .set("同意日", last.applied())
                .set("同意時刻", dice.chance(0.5) ? "%02d:%02d".formatted(dice.between(9, 16), dice.below(60)) : "")
                .set("同意区分", dice.chance(0.96) ? "1" : "2")
                .set("経路", "1")
                .set("文言の版", last.applied().isBefore(NEW_WORDING) ? "2009-09" : "2026-04");
        String family = person.name().written().split("　")[0];
        if (signer < 70) {
            out.set("署名者", "1");
        } else if (signer < 96) {
            out.set("署名者", "2")
                    .set("署名者氏名", family + "　" + dice.oneOf("直子", "健一", "美穂", "浩", "智子"))
                    .set("続柄・登記番号", dice.oneOf("長男", "長女", "配偶者", "次女", "長男の妻"));
        } else {
            out.set("署名者", "3")
                    .set("署名者氏名", "見本　司")
                    .set("続柄・登記番号", "第2026-%06d号".formatted(person.number() % 1_000_000));
        }
        out.end();
    }
}
