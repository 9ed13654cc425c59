package kaigo.feed.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import kaigo.feed.FeedErrorRow;
import kaigo.feed.FeedHistoryRow;
import kaigo.feed.FeedResultView;
import kaigo.feed.RehearsalView;
import kaigo.feed.model.FeedState;
import kaigo.frame.web.Formats;
import kaigo.frame.web.Sentences;

/** 連携の言葉: states, findings and figures as sentences. */
@Named
@ApplicationScoped
public class FeedWords {
    private static final List<String> STEPS = List.of("RECEIPT", "FORM", "ROWS", "REHEARSAL", "MERGE");
    private static final long HOUR = 60;
    private static final long GIB = 1L << 30;
    private static final long MIB = 1L << 20;
    private static final long KIB = 1L << 10;

    @Inject
    Formats formats;

    /** What is wrong and how to mend it. */
    public String sentence(String code, String detail) {
        return Sentences.of(code, detail == null ? "" : detail);
    }

    /** A finding as the エラー column of the download says it. */
    String inFile(FeedErrorRow error) {
        return error.code() + " " + error.column() + "：" + sentence(error.code(), error.detail());
    }

    /** 試しの反映 is a step of those that stop there. */
    public List<String> stepNames(FeedResultView feed) {
        return STEPS.stream()
                .filter(step -> feed.rehearses() || !step.equals("REHEARSAL"))
                .map(step -> Sentences.of("feed.step." + step))
                .toList();
    }

    public String state(FeedHistoryRow row) {
        return Sentences.of(row.published() ? "feed.state.CURRENT" : "feed.state." + row.state());
    }

    public String state(FeedResultView feed) {
        return Sentences.of("feed.state." + feed.state());
    }

    public String tone(FeedHistoryRow row) {
        return row.state() == FeedState.APPLIED && !row.current() ? "" : tone(row.state());
    }

    /** An icon where the tone's own would say too much. */
    public String icon(FeedState state, String tone) {
        return switch (state) {
            case DISCARDED -> "xc";
            case UNDONE -> "undo";
            default -> tone.isEmpty() ? "check" : "";
        };
    }

    public String tone(FeedState state) {
        return switch (state) {
            case APPLIED -> "ok";
            case REFUSED -> "error";
            case DISCARDED, UNDONE -> "";
            default -> "run";
        };
    }

    /** The answer first: what this feed has done, in one sentence. */
    public String answer(FeedResultView feed) {
        if (!feed.applied()) {
            return Sentences.of("feed.answer." + feed.state());
        }
        return feed.total().written() == 0
                ? Sentences.of("feed.answer.unchanged")
                : Sentences.of(
                        "feed.answer.applied", formats.number(feed.total().written()));
    }

    /** What follows from it for the rows. */
    public String detail(FeedResultView feed) {
        if (feed.refused()) {
            return sentence(feed.refusalCode(), feed.refusalDetail());
        }
        if (feed.undone()) {
            return Sentences.of("feed.detail.UNDONE");
        }
        if (feed.undoing()) {
            return Sentences.of(
                    "feed.detail.UNDOING",
                    formats.number(feed.total().written()),
                    formats.number(Math.min(feed.undoneRows(), feed.total().written())));
        }
        if (feed.running()) {
            return Sentences.of("feed.detail.running", formats.number(feed.rowsDone()));
        }
        String rows = formats.number(feed.total().read());
        if (feed.rehearsed() && feed.total().rejected() == 0) {
            return Sentences.of(
                    "feed.detail.rehearsedAll",
                    rows,
                    formats.number(feed.total().written()));
        }
        if (feed.rehearsed()) {
            return Sentences.of(
                    "feed.detail.rehearsed",
                    rows,
                    formats.number(feed.total().accepted()),
                    formats.number(feed.total().written()));
        }
        return feed.total().rejected() == 0
                ? Sentences.of("feed.detail.allGood", rows)
                : Sentences.of(
                        "feed.detail.someBad", rows, formats.number(feed.total().rejected()));
    }

    /** Why its undo stopped. */
    public String undoStopped(FeedResultView feed) {
        return feed.undoStoppedBy() == 0
                ? Sentences.in("feed", "undo.stoppedBroke")
                : Sentences.in("feed", "undo.stoppedChanged", formats.number(feed.undoStoppedBy()));
    }

    /** What the state of a feed in the list doesn't say by itself. */
    public String why(FeedHistoryRow row) {
        if (row.refused()) {
            return sentence(row.refusalCode(), row.refusalDetail());
        }
        return row.rehearsed() ? Sentences.of("feed.why.REHEARSED") : "";
    }

    /** How much one feed may bring. */
    public String limit(long bytes) {
        return Sentences.in("feed", "dropLimit", size(bytes));
    }

    /** What the rehearsed feed means for people, what hurts most first. */
    public List<FeedEffectView> effects(RehearsalView rehearsal) {
        return rehearsal.effects().entrySet().stream()
                .map(effect -> FeedEffectView.of(effect.getKey(), effect.getValue()))
                .sorted(Comparator.comparing(FeedEffectView::hot).reversed())
                .toList();
    }

    /** How long applying it will take: as long as the rehearsal did, which reads and compares the same rows. */
    public String takes(FeedResultView feed, RehearsalView rehearsal) {
        long minutes =
                Duration.between(feed.startedAt(), rehearsal.rehearsedAt()).toMinutes();
        if (minutes < 1) {
            return Sentences.of("feed.takes.short");
        }
        return Sentences.of(
                "feed.takes",
                minutes < HOUR
                        ? Sentences.of("feed.takes.minutes", minutes + 1)
                        : Sentences.of("feed.takes.hours", minutes / HOUR, minutes % HOUR));
    }

    public String apply(FeedResultView feed) {
        return Sentences.of("feed.apply", formats.number(feed.total().accepted()));
    }

    public String applyTitle(FeedResultView feed) {
        return Sentences.of(
                "feed.applyTitle",
                feed.sequenceNo(),
                formats.number(feed.total().accepted()));
    }

    public String discardTitle(FeedResultView feed) {
        return Sentences.of("feed.discardTitle", feed.sequenceNo());
    }

    /** 24.6MB. */
    public String size(long bytes) {
        if (bytes >= GIB && bytes % GIB == 0) {
            return bytes / GIB + "GB";
        }
        if (bytes >= MIB) {
            return "%.1fMB".formatted((double) bytes / MIB);
        }
        return bytes >= KIB ? "%.1fKB".formatted((double) bytes / KIB) : bytes + "B";
    }

    /** How long the processing took. */
    public String duration(FeedResultView feed) {
        long seconds = Duration.between(feed.startedAt(), feed.finishedAt()).toSeconds();
        return seconds < 1 ? Sentences.of("feed.duration.short") : Sentences.of("feed.duration.seconds", seconds);
    }
}
