package kaigo.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Sentences;
import kaigo.job.JobOperating;
import kaigo.job.JobRunView;
import kaigo.job.JobRunsReading;
import kaigo.job.model.JobPart;
import kaigo.job.model.JobRunState;
import kaigo.job.model.NoSuchRun;

/** 実行の詳細: one run with its parts and figures; the operator stops it or starts it again. */
@Named
@RequestScoped
public class JobRunPage {
    private static final long MINUTE = 60;

    @Inject
    JobRunsReading reading;

    @Inject
    JobOperating operating;

    @Inject
    FacesContext faces;

    private JobRunView view;

    private long id() {
        String text = faces.getExternalContext().getRequestParameterMap().get("run");
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new NoSuchRun();
        }
        return Long.parseLong(text);
    }

    public JobRunView getView() {
        if (view == null) {
            view = reading.run(id());
        }
        return view;
    }

    public boolean isRunning() {
        return getView().run().state() == JobRunState.STARTED;
    }

    public boolean isStoppable() {
        return getView().stoppable() && mayOperate();
    }

    public boolean isRestartable() {
        return getView().restartable() && mayOperate();
    }

    private static boolean mayOperate() {
        return Right.JOB_RUN.heldBy(Actors.current().roles());
    }

    /** 停止 */
    public String stop() {
        operating.stop(id());
        return said("stopAsked", id());
    }

    /** 再実行 */
    public String restart() {
        return said("restarted", operating.restart(id()));
    }

    private String said(String sentence, long run) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.in("job", sentence), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/central/job.xhtml?faces-redirect=true&run=" + run;
    }

    public long getDone() {
        return getView().parts().stream().mapToLong(JobPart::done).sum();
    }

    public long getTotal() {
        return getView().parts().stream().mapToLong(JobPart::total).sum();
    }

    /** 所要時間: of a run under way until now. */
    public String getDuration() {
        long seconds = getView().seconds();
        return seconds < MINUTE
                ? Sentences.in("job", "seconds", seconds)
                : Sentences.in("job", "minutes", seconds / MINUTE, seconds % MINUTE);
    }
}
