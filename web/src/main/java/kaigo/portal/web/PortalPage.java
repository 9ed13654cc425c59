package kaigo.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import kaigo.portal.PortalReading;
import kaigo.portal.model.PrefectureReadiness;

/** ポータルのトップ: the map of the municipalities and its figures. */
@Named
@RequestScoped
public class PortalPage {
    @Inject
    PortalReading reading;

    private List<Tile> tiles;

    public void open() {
        tiles = TileMap.of(reading.readiness());
    }

    public List<Tile> getTiles() {
        return tiles;
    }

    public List<RegionRow> getRegions() {
        return tiles.stream()
                .collect(Collectors.groupingBy(Tile::region, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(region -> RegionRow.of(region.getKey(), region.getValue()))
                .toList();
    }

    public int getStarted() {
        return sum(PrefectureReadiness::started);
    }

    public int getFixed() {
        return sum(PrefectureReadiness::fixed);
    }

    public int getPreparing() {
        return sum(PrefectureReadiness::municipalities) - getStarted() - getFixed();
    }

    private int sum(ToIntFunction<PrefectureReadiness> figure) {
        return tiles.stream().map(Tile::readiness).mapToInt(figure).sum();
    }
}
