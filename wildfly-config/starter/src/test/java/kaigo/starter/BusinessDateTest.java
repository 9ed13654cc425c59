package kaigo.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("見本の業務日付")
class BusinessDateTest {
    private static DatabaseAccess database;

    @BeforeAll
    static void migrate() throws Exception {
        database = TestDatabase.migrated();
    }

    @Test
    @DisplayName("a database that no starter marked has no date to move")
    void unmarked() throws Exception {
        DatabaseAccess production = TestDatabase.migrated();

        assertThatThrownBy(() -> BusinessDate.moveTo(production, LocalDate.of(2099, 1, 1)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("not marked");
    }

    @Test
    @DisplayName("it starts at the day of the mock-ups whatever the real day is, moves forward, and never back")
    void onlyForward() {
        LocalDate first = BusinessDate.mark(database);
        assertThat(first).isEqualTo(LocalDate.of(2026, 11, 24));

        LocalDate later = first.plusMonths(2);
        BusinessDate.moveTo(database, later);
        assertThat(BusinessDate.today(database)).isEqualTo(later);

        assertThatThrownBy(() -> BusinessDate.moveTo(database, later.minusDays(1)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("only moves forward");
        assertThat(BusinessDate.mark(database))
                .as("marking again keeps the date")
                .isEqualTo(later);
    }
}
