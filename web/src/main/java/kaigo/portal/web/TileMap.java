package kaigo.portal.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaigo.portal.model.PrefectureReadiness;

/** 都道府県の地図: each prefecture as a tile near where it lies; the places are in {@code tiles.csv}. */
final class TileMap {
    private static final List<String[]> PLACES = places();

    private TileMap() {}

    static List<Tile> of(List<PrefectureReadiness> readiness) {
        Map<String, PrefectureReadiness> byName =
                readiness.stream().collect(Collectors.toMap(PrefectureReadiness::prefecture, Function.identity()));
        return PLACES.stream().map(place -> tile(place, byName)).toList();
    }

    private static Tile tile(String[] place, Map<String, PrefectureReadiness> byName) {
        return new Tile(
                place[0],
                place[1],
                place[2],
                Integer.parseInt(place[3]),
                Integer.parseInt(place[4]),
                Integer.parseInt(place[5]),
                Integer.parseInt(place[6]),
                byName.getOrDefault(place[0], new PrefectureReadiness(place[0], 0, 0, 0)));
    }

    private static List<String[]> places() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TileMap.class.getResourceAsStream("/kaigo/portal/tiles.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
