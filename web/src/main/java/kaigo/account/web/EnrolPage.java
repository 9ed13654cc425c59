package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Enrolment;
import kaigo.account.FirstSteps;
import kaigo.account.LoginStep;

/** 認証アプリの登録, on the way in: QR code, first code. */
@Named("enrol")
@RequestScoped
public class EnrolPage {
    @Inject
    FirstSteps steps;

    @Inject
    LoginWay way;

    private Enrolment enrolment;
    private String entered;

    public void open() {
        way.require(LoginStep.ENROL);
    }

    public void confirm() {
        way.doing(LoginStep.ENROL, pending -> {
            List<String> codes = steps.confirmEnrolment(pending.accountId(), entered);
            way.on(pending.enrolled(codes));
        });
    }

    public Enrolment getEnrolment() {
        if (enrolment == null) {
            enrolment = way.at(LoginStep.ENROL)
                    .map(pending -> steps.enrolment(pending.accountId()))
                    .orElse(null);
        }
        return enrolment;
    }

    public QrPicture getPicture() {
        return getEnrolment() == null ? null : QrPicture.of(getEnrolment().uri());
    }

    public String getEntered() {
        return null;
    }

    public void setEntered(String entered) {
        this.entered = entered;
    }
}
