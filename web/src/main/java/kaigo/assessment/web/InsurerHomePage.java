package kaigo.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kaigo.assessment.AssessmentWatching;
import kaigo.assessment.OpenCaseRow;
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

    private List<OpenCaseRow> cases;
    private InsurerHomeFigures figures;

    public void open() {
        cases = watching.openCases();
        figures = feeds.home();
    }

    public List<OpenCaseRow> getCases() {
        return cases;
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
