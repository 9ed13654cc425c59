package kaigo.starter.sample;

import java.io.IOException;

/** 負担割合証 */
final class RatioRows implements KindRows {
    private static final int YEARS = 3;

    @Override
    public void write(SamplePerson person, Dice dice, SampleFile out) throws IOException {
        Years.of(
                person,
                out.lastDay(person),
                YEARS,
                (row, from, to, issued) -> out.row(person, row)
                        .set("適用開始", from)
                        .set("負担割合", person.ratio())
                        .set("適用終了", to)
                        .set("交付日", issued)
                        .end());
    }
}
