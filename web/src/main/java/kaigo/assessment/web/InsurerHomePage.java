package kaigo.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaigo.assessment.AssessmentWatching;
import kaigo.assessment.OpenCaseRow;
import kaigo.assessment.OpenCases;
import kaigo.assessment.model.Timeliness;
import kaigo.feed.FeedReading;
import kaigo.feed.InsurerHomeFigures;
import kaigo.frame.web.Sentences;

/** 保険者のホーム: the applications under way, late ones first, and how fresh the data are. */
@Named
@RequestScoped
public class InsurerHomePage {
    @Inject
    AssessmentWatching watching;

    @Inject
    FeedReading feeds;

    private static final int ROWS = 50;
    private static final int PAGES_AROUND = 3;

    private int page = 1;
    private OpenCases cases;
    private InsurerHomeFigures figures;

    public void open() {
        page = Math.max(1, page);
        cases = watching.openCases((page - 1) * ROWS, ROWS);
        figures = feeds.home();
    }

    public List<OpenCaseRow> getCases() {
        return cases.rows();
    }

    public long getTotal() {
        return cases.total();
    }

    public int getLastPage() {
        return (int) Math.max(1, (cases.total() + ROWS - 1) / ROWS);
    }

    /** The numbers of the pages near this one. */
    public List<Integer> getPages() {
        return IntStream.rangeClosed(Math.max(1, page - PAGES_AROUND), Math.min(getLastPage(), page + PAGES_AROUND))
                .boxed()
                .toList();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public InsurerHomeFigures getFigures() {
        return figures;
    }

    /** 調査・意見書を待っています: by what the case is held up. */
    public String waiting(OpenCaseRow row) {
        return row.waitingFor().stream()
                .map(stage -> Sentences.of("assessment.waiting." + stage))
                .collect(Collectors.joining("、"));
    }

    public String tone(OpenCaseRow row) {
        return row.timeliness() == Timeliness.LATE ? "error" : row.timeliness() == Timeliness.CLOSE ? "warn" : "run";
    }

    public String kind(OpenCaseRow row) {
        return Sentences.of("assessment.kind." + row.kind());
    }
}
