package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 担当の割当: always to the one with the fewest. */
class ReviewerRotaTest {
    @Test
    void it_levels_what_each_has() {
        ReviewerRota rota = new ReviewerRota(List.of(new ReviewerRota.Load(1, 3), new ReviewerRota.Load(2, 1)));

        assertThat(Stream.generate(rota::next).limit(6)).containsExactly(2L, 2L, 1L, 2L, 1L, 2L);
    }

    @Test
    void without_reviewers_nobody_has_it() {
        assertThat(new ReviewerRota(List.of()).next()).isNull();
    }
}
