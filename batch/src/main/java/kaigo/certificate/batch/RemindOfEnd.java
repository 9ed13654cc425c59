package kaigo.certificate.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.certificate.CertificateReminding;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 期限のお知らせ: some at a time, until all have been told. */
@Named
@Dependent
public class RemindOfEnd extends ProcedureStep {
    /** Of 200 mails each: more than there are organisations. */
    private static final int MOST_ROUNDS = 5_000;

    @EJB
    CertificateReminding reminding;

    @Override
    protected Figures perform() {
        long told = 0;
        int some = 1;
        for (int round = 0; round < MOST_ROUNDS && some > 0; round++) {
            some = reminding.remindSome();
            told += some;
        }
        say(sentence("reminders.done", told));
        return new Figures(told, told, 0);
    }
}
