package kaigo.frame.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kaigo.frame.web.TimelinePicture.Node;
import kaigo.frame.web.TimelineStep.Lane;

/**
 * 年表の文字: a place for the words of each step where they touch neither each other nor a point, a line, today or the due day:
 * at the point, else a level further away with a thin line to it. Heights are counted from the trunk.
 */
public final class TimelineLabels {
    private static final double POINT = 12;
    private static final double GAP = 15;
    private static final double HEIGHT = 33;
    private static final double LEVEL = HEIGHT + 3;
    private static final int LEVELS = 4;
    private static final double TITLE = 14;
    private static final double NOTE = 13;
    /** A figure or Latin letter is about so wide, in parts of its height; all else is as wide as high. */
    private static final double NARROW = .6;

    private static final double LEFT = 4;
    private static final double RIGHT = 946;
    private static final double FAR = 10_000;
    private static final long WORDS_TOUCHED = 100;

    private final List<Box> taken = new ArrayList<>();
    private final List<Label> placed = new ArrayList<>();

    /** 占める所 */
    public record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** 文字の場所: two lines of words; leader is the thin line to the point, null when they stand beside it. */
    public record Label(TimelineStep step, double x, String anchor, Box box, Box leader) {
        public double getTitleY() {
            return box.top + TITLE - 1;
        }

        public double getNoteY() {
            return getTitleY() + NOTE + 4;
        }

        /** Of a step its day, of who is waited for what is usual. */
        public String getNote() {
            return note(step);
        }

        public String getLeaderPath() {
            return leader == null ? "" : "M%.1f %.1f V%.1f".formatted(leader.left + 1, leader.top, leader.bottom);
        }
    }

    /**
     * @param lines what the lines between the points cover
     * @param marks where today and the due day stand
     */
    TimelineLabels(List<Node> nodes, List<Box> lines, List<Double> marks) {
        nodes.forEach(
                node -> taken.add(new Box(node.x() - POINT, node.y() - POINT, node.x() + POINT, node.y() + POINT)));
        taken.addAll(lines);
        marks.forEach(x -> taken.add(new Box(x - 3, -FAR, x + 3, FAR)));
        inOrder(nodes).forEach(this::place);
    }

    /** What has happened first, for it stands closest; who is waited for has long words, but much room. */
    private static Stream<Node> inOrder(List<Node> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparingInt(node -> node.step().isWaiting() ? 2 : isBranch(node) ? 0 : 1));
    }

    List<Label> placed() {
        return placed;
    }

    /** How high the points and words reach. */
    double top() {
        return drawn().mapToDouble(Box::top).min().orElse(0);
    }

    /** How low they reach. */
    double bottom() {
        return drawn().mapToDouble(Box::bottom).max().orElse(0);
    }

    private Stream<Box> drawn() {
        return taken.stream().filter(box -> box.top > -FAR);
    }

    private static boolean isBranch(Node node) {
        return node.step().lane() != Lane.TRUNK;
    }

    private void place(Node node) {
        Label best = candidates(node).stream()
                .min(Comparator.comparingLong(this::cost))
                .orElseThrow();
        boolean struck = best.leader != null && touched(best.leader) > 0;
        placed.add(struck ? new Label(best.step, best.x, best.anchor, best.box, null) : best);
        taken.add(best.box);
    }

    /** What a place costs: above all its words must touch nothing; a thin line that would strike others is left out. */
    private long cost(Label label) {
        if (label.box.left < LEFT || label.box.right > RIGHT) {
            return Long.MAX_VALUE;
        }
        return touched(label.box) * WORDS_TOUCHED + (label.leader == null ? 0 : touched(label.leader));
    }

    private long touched(Box box) {
        return taken.stream().filter(box::touches).count();
    }

    /** Places in the order in which they are liked: near first, on the lane's outer side first. */
    private static List<Label> candidates(Node node) {
        int outer = node.step().lane() == Lane.LOWER ? 1 : -1;
        List<Label> candidates = new ArrayList<>();
        if (!isBranch(node)) {
            candidates.add(label(node, node.x() - POINT - 4, node.y() - HEIGHT / 2, "end", 0));
        }
        for (int level = 0; level < LEVELS; level++) {
            for (int side : new int[] {outer, -outer}) {
                double top = side < 0 ? node.y() - GAP - HEIGHT - level * LEVEL : node.y() + GAP + level * LEVEL;
                candidates.add(label(node, node.x(), top, "middle", level * side));
                candidates.add(label(node, node.x() - POINT, top, "start", level * side));
                candidates.add(label(node, node.x() + POINT, top, "end", level * side));
                candidates.add(label(node, node.x() - POINT, top, "end", 0)); // beside today's line
                candidates.add(label(node, node.x() + POINT, top, "start", 0));
            }
        }
        return candidates;
    }

    private static Label label(Node node, double x, double top, String anchor, int away) {
        double width = Math.max(width(node.step().title(), TITLE), width(note(node.step()), NOTE)) + 4;
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
        Box box = new Box(left, top, left + width, top + HEIGHT);
        Box leader = away == 0
                ? null
                : away < 0
                        ? new Box(node.x() - 1, box.bottom, node.x() + 1, node.y() - POINT)
                        : new Box(node.x() - 1, node.y() + POINT, node.x() + 1, box.top);
        return new Label(node.step(), x, anchor, box, leader);
    }

    private static String note(TimelineStep step) {
        return step.isWaiting() ? step.note() == null ? "" : step.note() : step.shortWhen();
    }

    private static double width(String words, double size) {
        return words.codePoints()
                .mapToDouble(c -> c < 0x80 ? NARROW * size : size)
                .sum();
    }
}
