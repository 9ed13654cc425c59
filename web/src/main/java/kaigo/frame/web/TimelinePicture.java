package kaigo.frame.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaigo.frame.web.TimelineStep.Lane;
import kaigo.frame.web.TimelineStep.State;

/**
 * 年表の絵: steps on a scale of days, as coordinates for the SVG of {@code k:timeline}. Two branches may leave the trunk
 * and join it again; a solid line is what was walked, an amber one who is being waited for, a dotted one what is to come.
 */
public final class TimelinePicture {
    private static final double LEFT = 70;
    private static final double RIGHT = 880;
    /** Heights are counted from the trunk. */
    private static final double BRANCH = 66;
    /** How far a branch swings out. */
    private static final double SWING = 81;
    /** Where the area of the days begins, under its scale. */
    private static final double TOP = 42;

    private static final double MARGIN = 8;
    private static final double TAG_HALF = 78;
    private static final double DUE_TEXT = 170;

    private final List<TimelineStep> steps;
    private final LocalDate start;
    private final LocalDate due;
    private final LocalDate today;
    private final long days;
    private final double right;
    private final List<Node> nodes = new ArrayList<>();
    private final TimelineLabels labels;

    /** 目盛り: a day counted from the start. */
    public record Tick(double x, long day, LocalDate date) {}

    /** 線: an SVG path; its class tells what it means, its places what it covers. */
    public record Line(String path, String styleClass, List<TimelineLabels.Box> places) {}

    /** 点: a step. */
    public record Node(TimelineStep step, double x, double y) {}

    /** From the first day to the due day, or to the last day known when that is later. */
    public TimelinePicture(List<TimelineStep> steps, LocalDate start, LocalDate due, LocalDate today) {
        this.steps = List.copyOf(steps);
        this.start = start;
        this.due = due;
        this.today = today;
        LocalDate end = Stream.concat(
                        Stream.of(due, isOpen() ? today : due),
                        steps.stream().map(TimelineStep::day).filter(day -> day != null))
                .max(Comparator.naturalOrder())
                .orElse(due);
        this.days = Math.max(1, ChronoUnit.DAYS.between(start, end));
        long unknown = steps.stream().filter(step -> step.day() == null).count();
        this.right = RIGHT - unknown * SWING;
        this.steps.forEach(this::place);
        this.labels = new TimelineLabels(
                nodes,
                getLines().stream().flatMap(line -> line.places().stream()).toList(),
                isOpen() ? List.of(getTodayX(), getDueX()) : List.of(getDueX()));
    }

    /** Whether something is still to come; a finished case has no mark for today. */
    public boolean isOpen() {
        return steps.stream().anyMatch(step -> step.state() != State.DONE);
    }

    public double getTodayX() {
        return x(today);
    }

    /** 18日目: days since the start. */
    public long getDay() {
        return ChronoUnit.DAYS.between(start, today);
    }

    public double getDueX() {
        return x(due);
    }

    public LocalDate getDue() {
        return due;
    }

    public long getDueDay() {
        return ChronoUnit.DAYS.between(start, due);
    }

    /** Every five days, or so many that seven marks suffice. */
    public List<Tick> getTicks() {
        long step = 5 * Math.max(1, Math.round(days / 30.0));
        return Stream.iterate(0L, day -> day <= days, day -> day + step)
                .map(day -> new Tick(x(start.plusDays(day)), day, start.plusDays(day)))
                .toList();
    }

    public List<Node> getNodes() {
        return nodes;
    }

    /** The words, each where it touches nothing. */
    public List<TimelineLabels.Label> getLabels() {
        return labels.placed();
    }

    /** How far down the trunk lies: the words above it decide. */
    public double getTrunkY() {
        return TOP + MARGIN - labels.top();
    }

    /** Where the area of the days ends. */
    public double getBottom() {
        return getTrunkY() + labels.bottom() + MARGIN;
    }

    public double getHeight() {
        return getBottom() + 52;
    }

    /** The tag at today's foot stays inside the picture. */
    public double getTagX() {
        return Math.max(TAG_HALF, Math.min(RIGHT + LEFT / 2 - TAG_HALF, getTodayX()));
    }

    /** Where the words of the due day end. */
    public double getDueTextX() {
        return Math.max(DUE_TEXT, getDueX());
    }

    /** Each lane's line from point to point: the trunk by itself, a branch from where it leaves to where it joins. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            List<Node> way = way(lane);
            for (int i = 1; i < way.size(); i++) {
                boolean besideBranches = lane == Lane.TRUNK && branchBetween(way.get(i - 1), way.get(i));
                if (!besideBranches) {
                    lines.add(line(way.get(i - 1), way.get(i), lane));
                }
            }
        }
        return lines;
    }

    private List<Node> way(Lane lane) {
        List<Node> own =
                nodes.stream().filter(node -> node.step().lane() == lane).toList();
        if (lane == Lane.TRUNK || own.isEmpty()) {
            return own;
        }
        List<Node> way = new ArrayList<>();
        trunk(nodes.subList(0, nodes.indexOf(own.get(0))))
                .reduce((one, other) -> other)
                .ifPresent(way::add);
        way.addAll(own);
        trunk(nodes.subList(nodes.indexOf(own.get(own.size() - 1)), nodes.size()))
                .findFirst()
                .ifPresent(way::add);
        return way;
    }

    private boolean branchBetween(Node from, Node to) {
        return trunk(nodes.subList(nodes.indexOf(from) + 1, nodes.indexOf(to))).count()
                < nodes.indexOf(to) - nodes.indexOf(from) - 1;
    }

    private static Stream<Node> trunk(List<Node> some) {
        return some.stream().filter(node -> node.step().lane() == Lane.TRUNK);
    }

    private static Line line(Node from, Node to, Lane lane) {
        String meaning = switch (to.step().state()) {
            case DONE -> "k-gantt__done";
            case WAITING -> "k-gantt__wait";
            case TODO -> from.step().state() == State.DONE && lane != Lane.TRUNK ? "k-gantt__ready" : "k-gantt__todo";
        };
        double swing = Math.min(SWING, Math.abs(to.x() - from.x()));
        TimelineWay way = new TimelineWay(from.x(), from.y());
        if (from.y() == to.y()) {
            way.along(to.x());
        } else if (from.step().lane() == Lane.TRUNK) {
            way.swing(to.y(), swing).along(to.x());
        } else {
            way.along(to.x() - swing).swing(to.y(), swing);
        }
        return new Line(way.path(), meaning, way.places());
    }

    private void place(TimelineStep step) {
        double y = step.lane() == Lane.UPPER ? -BRANCH : step.lane() == Lane.LOWER ? BRANCH : 0;
        Optional<Node> before = nodes.stream().filter(node -> node.y() == y).reduce((one, other) -> other);
        double x = step.isWaiting() ? x(today) : step.day() == null ? after(before) : x(step.day());
        nodes.add(new Node(step, x, y));
    }

    /** Where a step of unknown day stands: one swing after the one before, not before today. */
    private double after(Optional<Node> before) {
        double from = Math.max(x(today), before.map(Node::x).orElse(LEFT));
        return Math.min(RIGHT, from + SWING);
    }

    private double x(LocalDate day) {
        return LEFT + (right - LEFT) * ChronoUnit.DAYS.between(start, day) / days;
    }
}
