package kaigo.portal.web;

import java.util.List;

/** 地方別の利用開始: the map's figures as a row of its table. */
public record RegionRow(String name, int started, int municipalities) {
    static RegionRow of(String name, List<Tile> tiles) {
        return new RegionRow(
                name,
                tiles.stream().mapToInt(tile -> tile.readiness().started()).sum(),
                tiles.stream()
                        .mapToInt(tile -> tile.readiness().municipalities())
                        .sum());
    }
}
