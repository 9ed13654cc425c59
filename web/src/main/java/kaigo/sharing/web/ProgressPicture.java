package kaigo.sharing.web;

import static kaigo.assessment.model.Stage.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kaigo.assessment.model.Stage;
import kaigo.frame.web.Sentences;
import kaigo.sharing.CaseView;

/**
 * 認定の進捗の図: the case on a scale of days, in a view box of 920 × 306. Survey (above) and opinion (below) run side by
 * side from the application until the primary judgement; what is being waited for is drawn up to today's line.
 */
public class ProgressPicture {
    private static final double LEFT = 70;
    private static final double RIGHT = 880;
    private static final double TRUNK = 150;
    private static final double UPPER = 100;
    private static final double LOWER = 200;
    private static final double BEND = 60;
    /** Labels nearer than this to each other would touch. */
    private static final double CROWDED = 72;

    private final CaseView asked;
    private final LocalDate today;
    private final Expected expected;
    private final double perDay;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();

    public ProgressPicture(CaseView asked, LocalDate today) {
        this.asked = asked;
        this.today = today;
        this.expected = Expected.of(asked, today);
        long days = Stream.of(asked.limit(), today, expected.decision())
                .mapToLong(this::dayOf)
                .max()
                .orElseThrow();
        this.perDay = (RIGHT - LEFT) / days;
        node(APPLIED, TRUNK, true);
        branch(UPPER, List.of(SURVEY_REQUESTED, SURVEYED, SURVEY_RECEIVED), "survey");
        branch(LOWER, List.of(OPINION_REQUESTED, OPINION_RECEIVED), "opinion");
        trunk();
    }

    /** 目盛り */
    public record Tick(double x, String day, String date) {}

    /** 点: a step; the kind is done, wait or todo; labels stand at labelY and, below it, dateY. */
    public record Node(double x, double y, String kind, String label, String date, double labelY, String anchor) {
        public double dateY() {
            return labelY + 18;
        }
    }

    /** 線: the kind is done, ready (done, not yet joined), wait or todo. */
    public record Line(String path, String kind) {}

    /** 待ち: what is being waited for, in words along its line. */
    public record Wait(double x, double y, String text, String usual) {}

    public List<Node> nodes() {
        return nodes;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Wait> waits() {
        return waits;
    }

    public List<Tick> ticks() {
        long last = Math.round((RIGHT - LEFT) / perDay);
        int every = last <= 35 ? 5 : last <= 70 ? 10 : 30;
        List<Tick> ticks = new ArrayList<>();
        for (int day = 0; day <= last; day += every) {
            LocalDate date = asked.appliedOn().plusDays(day);
            ticks.add(new Tick(x(date), Sentences.of("progress.day", day), monthDay(date)));
        }
        return ticks;
    }

    public double todayX() {
        return x(today);
    }

    public double limitX() {
        return x(asked.limit());
    }

    /** The limit's words keep clear of today's. */
    public double limitY() {
        return Math.abs(limitX() - todayX()) < 260 ? 62 : 290;
    }

    public double pastWidth() {
        return todayX() - LEFT;
    }

    /** Part of the ring (of 314.2 around) that the days taken fill. */
    public double ring() {
        double whole = dayOf(asked.limit());
        return Math.min(1, asked.dayCount() / whole) * 314.2;
    }

    private void branch(double y, List<Stage> stages, String name) {
        List<Stage> done =
                stages.stream().filter(asked.reached()::containsKey).toList();
        done.forEach(stage -> node(stage, y, true));
        double from = done.isEmpty() ? LEFT + perDay : laneX(done.get(0));
        lines.add(new Line(bend(LEFT, TRUNK, from, y), done.isEmpty() ? "wait" : "done"));
        double reached = done.isEmpty() ? from : laneX(done.get(done.size() - 1));
        if (reached > from) {
            lines.add(new Line("M" + n(from) + " " + n(y) + "H" + n(reached), "done"));
        }
        boolean complete = asked.reached().containsKey(stages.get(stages.size() - 1));
        if (complete || asked.reached().containsKey(PRIMARY_JUDGED)) {
            join(reached, y, asked.reached().containsKey(PRIMARY_JUDGED) ? "done" : "ready");
        } else {
            await(reached, y, name, stages, done);
            join(Math.max(todayX(), reached), y, "todo");
        }
    }

    private void await(double from, double y, String name, List<Stage> stages, List<Stage> done) {
        lines.add(new Line("M" + n(from) + " " + n(y) + "H" + n(todayX()), "wait"));
        nodes.add(new Node(todayX(), y, "wait", "", "", y, "middle"));
        LocalDate since = asked.reached().get(stages.get(0));
        double middle = Math.min(Math.max((from + todayX()) / 2, LEFT + 130), RIGHT - 130);
        String text = since == null
                ? Sentences.of("progress.notAsked." + name)
                : Sentences.of("progress.waiting." + name, ChronoUnit.DAYS.between(since, today));
        boolean usual = since != null && asked.usual() != null && asked.usual().enough();
        int days = usual ? (name.equals("survey") ? asked.usual().survey() : asked.usual().opinion()) : 0;
        waits.add(new Wait(
                middle, y < TRUNK ? y + 24 : y + 28, text, usual ? Sentences.of("progress.usual", days) : ""));
    }

    private void trunk() {
        double x = x(expected.primary());
        boolean judged = node(PRIMARY_JUDGED, TRUNK, false);
        boolean met = node(BOARD_HELD, TRUNK, false);
        node(DECIDED, TRUNK, false);
        double board = x(expected.board());
        lines.add(new Line("M" + n(x) + " 150H" + n(board), judged && met ? "done" : "todo"));
        lines.add(new Line("M" + n(board) + " 150H" + n(x(expected.decision())), "todo"));
    }

    /** @return whether the step has been taken */
    private boolean node(Stage stage, double y, boolean onlyDone) {
        LocalDate day = asked.reached().get(stage);
        boolean done = day != null;
        LocalDate at = done ? day : expected.day(stage);
        if (onlyDone && !done) {
            return false;
        }
        double x = y == TRUNK ? x(at) : laneX(stage);
        boolean below = y == LOWER || stage == BOARD_HELD;
        boolean crowded = nodes.stream().anyMatch(other -> other.y() == y && below(other) == below && x - other.x() < CROWDED);
        String date = done ? monthDay(at) : expected.words(stage);
        nodes.add(new Node(
                x,
                y,
                done ? "done" : "todo",
                Sentences.of("stage." + stage),
                date,
                below ? y + 28 : y - 36,
                crowded ? "start" : "middle"));
        return done;
    }

    private static boolean below(Node node) {
        return node.labelY() > node.y();
    }

    private void join(double from, double y, String kind) {
        double to = Math.max(x(expected.primary()), from + 1);
        double turn = Math.max(from, to - 1.6 * BEND);
        lines.add(new Line(
                "M" + n(from) + " " + n(y) + "H" + n(turn) + bend(turn, y, to, TRUNK).replaceFirst("^M\\S+ \\S+", ""),
                kind));
    }

    private static String bend(double fromX, double fromY, double toX, double toY) {
        double half = (toX - fromX) / 2;
        return "M" + n(fromX) + " " + n(fromY) + " C" + n(fromX + half) + " " + n(fromY) + " " + n(toX - half) + " "
                + n(toY) + " " + n(toX) + " " + n(toY);
    }

    /** A step on a branch stands a day's width off the application at least. */
    private double laneX(Stage stage) {
        return Math.max(x(asked.reached().get(stage)), LEFT + perDay);
    }

    private double x(LocalDate day) {
        return LEFT + perDay * dayOf(day);
    }

    private long dayOf(LocalDate day) {
        return ChronoUnit.DAYS.between(asked.appliedOn(), day);
    }

    static String monthDay(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
