package kaigo.frame.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaigo.account.model.Role;
import org.junit.jupiter.api.Test;

class NavigationTest {
    @Test
    void onlyAdminsSeeTheGrants() {
        assertThat(keys(Area.MYPAGE, Role.OFFICE_ADMIN)).contains("mypageGrants");
        assertThat(keys(Area.MYPAGE, Role.OFFICE_STAFF)).doesNotContain("mypageGrants");
    }

    @Test
    void everyRoleOfTheFederationSeesItsOwnEntriesOnly() {
        assertThat(keys(Area.CENTRAL, Role.REVIEWER)).contains("grantWorklist").doesNotContain("jobs");
        assertThat(keys(Area.CENTRAL, Role.OPERATOR)).contains("jobs").doesNotContain("grantWorklist");
        assertThat(keys(Area.SERVICE, Role.REVIEWER)).isEmpty();
    }

    /** What the table of pages refuses isn't offered, whatever an entry says of its roles. */
    @Test
    void noEntryLeadsToAPageThatWouldBeRefused() {
        for (Role role : Role.values()) {
            for (Area area : Area.values()) {
                assertThat(Navigation.of(area, Set.of(role)).stream().flatMap(group -> group.entries().stream()))
                        .allMatch(entry -> Page.admits(entry.page().split("\\?", 2)[0], Set.of(role)));
            }
        }
    }

    @Test
    void aGroupWithoutEntriesIsNotThere() {
        assertThat(Navigation.of(Area.SERVICE, Set.of(Role.OFFICE_STAFF), key -> !key.equals("consents")))
                .extracting(NavigationGroup::key)
                .doesNotContain("procedures");
    }

    @Test
    void everyEntryHasItsWord() {
        for (Area area : Area.values()) {
            for (NavigationGroup group : Navigation.of(area, EnumSet.allOf(Role.class), key -> true)) {
                Stream<String> words = Stream.concat(
                        Stream.of(group.key()), group.entries().stream().map(NavigationEntry::key));
                assertThat(words.filter(word -> !word.isEmpty()))
                        .allSatisfy(word -> assertThat(Sentences.in("common", "nav." + word))
                                .isNotBlank());
            }
        }
    }

    private static List<String> keys(Area area, Role role) {
        return Navigation.of(area, Set.of(role), key -> true).stream()
                .flatMap(group -> group.entries().stream())
                .map(NavigationEntry::key)
                .toList();
    }
}
