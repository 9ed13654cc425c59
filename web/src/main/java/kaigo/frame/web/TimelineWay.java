package kaigo.frame.web;

import java.util.ArrayList;
import java.util.List;

/** 年表の線の道: an SVG path along a lane and over to another, and the places that it covers. */
final class TimelineWay {
    private static final int SAMPLES = 12;
    private static final double HALF = 3;

    private final StringBuilder path;
    private final List<TimelineLabels.Box> places = new ArrayList<>();
    private double x;
    private double y;

    TimelineWay(double x, double y) {
        this.x = x;
        this.y = y;
        this.path = new StringBuilder("M%.1f %.0f".formatted(x, y));
    }

    TimelineWay along(double toX) {
        path.append(" H%.1f".formatted(toX));
        places.add(new TimelineLabels.Box(Math.min(x, toX), y - HALF, Math.max(x, toX), y + HALF));
        x = toX;
        return this;
    }

    /** To another lane, over so much width: level where it leaves and where it arrives. */
    TimelineWay swing(double toY, double width) {
        path.append(" C%.1f %.0f %.1f %.0f %.1f %.0f"
                .formatted(x + .533 * width, y, x + .333 * width, toY, x + width, toY));
        for (int i = 0; i <= SAMPLES; i++) {
            double t = (double) i / SAMPLES;
            double atX = x + width * (3 * (1 - t) * (1 - t) * t * .533 + 3 * (1 - t) * t * t * .333 + t * t * t);
            double atY = y + (toY - y) * (3 - 2 * t) * t * t;
            places.add(new TimelineLabels.Box(atX - HALF, atY - HALF, atX + HALF, atY + HALF));
        }
        x += width;
        y = toY;
        return this;
    }

    String path() {
        return path.toString();
    }

    List<TimelineLabels.Box> places() {
        return places;
    }
}
