package kaigo.starter.sample;

import java.io.IOException;
import java.util.Map;
import kaigo.feed.model.FeedKind;

/** 見本の差分: one changed row for each of so many persons, spread over all: a move within the city, or another care office. */
final class SampleChanges {
    private SampleChanges() {}

    static void write(SampleOrder order, Map<FeedKind, SampleFile> files) throws IOException {
        SamplePersons persons = new SamplePersons(order);
        SampleTowns towns = new SampleTowns(order.city());
        for (int change = 0; change < order.changed(); change++) {
            int number = (int) ((long) change * order.persons() / order.changed());
            SamplePerson person = persons.person(number);
            Dice dice = Dice.of(order.seed() - order.sequenceNo(), number);
            boolean card =
                    change % 2 != 0 && CardRows.changed(person, dice, order.baseDate(), files.get(FeedKind.CARD));
            if (!card) {
                InsuredRows.write(person, towns.any(dice), files.get(FeedKind.INSURED));
            }
        }
    }
}
