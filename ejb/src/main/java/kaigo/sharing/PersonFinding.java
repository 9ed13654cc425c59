package kaigo.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.Listing;
import kaigo.identifier.model.Kana;
import kaigo.insured.model.InsuredPerson;
import kaigo.insured.model.InsuredPersons;

/**
 * 4情報の照合: the one question about a person that an office may ask before it is a 担当事業所. The answer is the listing
 * copy or nothing, never which of the four differs; who is 不開示 isn't found. Its answer holds until the asker commits: a
 * feed that hides the person waits, and then finds the relation that it has to end.
 */
@ApplicationScoped
public class PersonFinding {
    @Inject
    InsuredPersons persons;

    /** The person whom all four items fit on that day. */
    public Optional<Listing> matching(FourItems asked, LocalDate today) {
        return persons.findHeld(
                        asked.person().insurer().value(),
                        asked.person().insured().value())
                .filter(person -> fits(person, asked, today))
                .map(person -> new Listing(
                        asked.person(),
                        person.name(),
                        person.kana(),
                        person.kanaKey(),
                        person.birthDate(),
                        asked.sex(),
                        person.lostOn().orElse(null)));
    }

    private static boolean fits(InsuredPerson person, FourItems asked, LocalDate today) {
        return !person.nonDisclosure()
                && person.insuredOn(today)
                && Kana.of(person.kana()).sameAs(asked.kana())
                && person.birthDate().equals(asked.birthDate())
                && person.sex().equals(asked.sex().code());
    }
}
