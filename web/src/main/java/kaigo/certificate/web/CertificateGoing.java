package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** 次の画面へ: what goes along from one page to the next. */
@RequestScoped
public class CertificateGoing {
    @Inject
    Done done;

    @Inject
    ShownOnce shown;

    Done done() {
        return done;
    }

    ShownOnce shown() {
        return shown;
    }
}
