package kaigo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FloodBoundTest {
    private static final long NOW = 29_000_000;

    private final FloodBound bound = new FloodBound();

    @Test
    void one_source_has_so_many_a_minute_and_another_its_own() {
        assertThat(written("a", FloodBound.OF_ONE + 5)).isEqualTo(FloodBound.OF_ONE);
        assertThat(written("b", 1)).isEqualTo(1);
    }

    @Test
    void many_sources_together_are_bounded_too() {
        int all = IntStream.range(0, FloodBound.OF_ALL + 1_000)
                .map(i -> written("source " + i, 1))
                .sum();

        assertThat(all).isEqualTo(FloodBound.OF_ALL);
    }

    @Test
    void the_first_left_out_is_told_at_once_and_their_number_in_the_next_minute() {
        written("a", FloodBound.OF_ONE);

        assertThat(bound.take("a", NOW)).isEqualTo(new FloodBound.Verdict(false, true, 0));
        assertThat(bound.take("a", NOW)).isEqualTo(new FloodBound.Verdict(false, false, 0));
        assertThat(bound.take("a", NOW + 1)).isEqualTo(new FloodBound.Verdict(true, false, 2));
        assertThat(bound.take("a", NOW + 1)).isEqualTo(new FloodBound.Verdict(true, false, 0));
    }

    private int written(String source, int times) {
        return (int) IntStream.range(0, times)
                .filter(i -> bound.take(source, NOW).written())
                .count();
    }
}
