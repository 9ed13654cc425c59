package kaigo.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import kaigo.portal.model.PrefectureReadiness;
import org.junit.jupiter.api.Test;

class TileMapTest {
    @Test
    void everyPrefectureHasAPlaceOfItsOwn() {
        List<Tile> tiles = TileMap.of(List.of());
        assertThat(tiles).hasSize(47).extracting(Tile::prefecture).doesNotHaveDuplicates();
        for (Tile one : tiles) {
            assertThat(tiles)
                    .filteredOn(other -> other != one && place(other).intersects(place(one)))
                    .isEmpty();
        }
    }

    @Test
    void aTileIsShadedByTheShareThatHasBegun() {
        assertThat(step(0, 62)).isZero();
        assertThat(step(1, 62)).isEqualTo(1);
        assertThat(step(10, 62)).isEqualTo(2);
        assertThat(step(14, 62)).isEqualTo(3);
        assertThat(step(25, 62)).isEqualTo(4);
    }

    private static int step(int started, int all) {
        return TileMap.of(List.of(new PrefectureReadiness("東京都", all, started, 0))).stream()
                .filter(tile -> tile.prefecture().equals("東京都"))
                .findFirst()
                .orElseThrow()
                .getStep();
    }

    private static Rectangle place(Tile tile) {
        return new Rectangle(tile.column(), tile.row(), tile.width(), tile.height());
    }
}
