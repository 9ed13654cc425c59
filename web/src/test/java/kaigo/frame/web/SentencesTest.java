package kaigo.frame.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import kaigo.time.model.JapaneseDate;
import kaigo.time.model.UnreadableDate;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void wordsTheDaysOfARefusalInTheJapaneseEra() {
        assertThatThrownBy(() -> JapaneseDate.parse("平成31年5月10日"))
                .isInstanceOfSatisfying(
                        UnreadableDate.class,
                        refusal -> assertThat(Sentences.of(refusal))
                                .isEqualTo("平成は平成元年1月8日から平成31年4月30日までです。元号か年を確かめてください。"));
    }

    @Test
    void findsASentenceOfACapability() {
        assertThat(Sentences.in("home", "count", 3)).isEqualTo("3件");
        assertThat(Sentences.in("home", "until", LocalDate.of(2026, 11, 30))).contains("令和8年11月30日");
    }

    @Test
    void refusesAKeyThatNoBundleHas() {
        assertThatThrownBy(() -> Sentences.of("no.such.sentence")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void everyRefusalIsSaidInOnePlaceOnly() {
        Map<String, List<String>> places = new HashMap<>();
        for (String name : Sentences.BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle("kaigo.messages." + name, Locale.JAPAN);
            bundle.keySet().stream()
                    .filter(key -> key.startsWith("refusal."))
                    .forEach(key -> places.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(name));
        }
        assertThat(places.entrySet().stream().filter(place -> place.getValue().size() > 1))
                .isEmpty();
    }
}
