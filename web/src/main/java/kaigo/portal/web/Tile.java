package kaigo.portal.web;

import kaigo.portal.model.PrefectureReadiness;

/** 地図のます: one prefecture of the tile map, in units of one tile. */
public record Tile(
        String prefecture,
        String label,
        String region,
        int column,
        int row,
        int width,
        int height,
        PrefectureReadiness readiness) {
    private static final int UNIT = 50;
    private static final int GAP = 5;

    public double getX() {
        return column * UNIT + .5;
    }

    public double getY() {
        return row * UNIT + .5;
    }

    public int getDrawnWidth() {
        return width * UNIT - GAP;
    }

    public int getDrawnHeight() {
        return height * UNIT - GAP;
    }

    public double getCenter() {
        return getX() + getDrawnWidth() / 2.0;
    }

    public double getMiddle() {
        return getY() + getDrawnHeight() / 2.0;
    }

    public int getPercent() {
        return readiness.municipalities() == 0
                ? 0
                : Math.round(100f * readiness.started() / readiness.municipalities());
    }

    /** Step of the legend: none, under 10, 20, 40 per cent, more. */
    public int getStep() {
        if (readiness.started() == 0) {
            return 0;
        }
        return getPercent() < 10 ? 1 : getPercent() < 20 ? 2 : getPercent() < 40 ? 3 : 4;
    }
}
