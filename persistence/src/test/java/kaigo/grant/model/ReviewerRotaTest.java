package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 担当の割当: always to the one with the fewest. */
class ReviewerRotaTest {
    @Test
    void it_levels_what_each_has() {
        ReviewerRota rota = new ReviewerRota(List.of(load(1, 3), load(2, 1)));

        assertThat(Stream.generate(() -> rota.next(Set.of())).limit(6)).containsExactly(2L, 2L, 1L, 2L, 1L, 2L);
    }

    @Test
    void without_reviewers_nobody_has_it() {
        assertThat(new ReviewerRota(List.of()).next(Set.of())).isNull();
    }

    @Test
    void who_declared_a_conflict_is_passed_over_for_that_applicant_only() {
        ReviewerRota rota = new ReviewerRota(List.of(load(1, 0), load(2, 5)));

        assertThat(rota.next(Set.of(1L))).isEqualTo(2L);
        assertThat(rota.next(Set.of())).isEqualTo(1L);
    }

    @Test
    void where_everybody_declared_one_nobody_has_it() {
        ReviewerRota rota = new ReviewerRota(List.of(load(1, 0), load(2, 0)));

        assertThat(rota.next(Set.of(1L, 2L))).isNull();
        assertThat(rota.next(Set.of())).isEqualTo(1L);
    }

    private static ReviewerRota.Load load(long reviewer, long applications) {
        return new ReviewerRota.Load(reviewer, applications);
    }
}
