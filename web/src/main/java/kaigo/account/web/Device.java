package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.Actors;
import kaigo.certificate.CertificateHolder;
import kaigo.certificate.CertificateStanding;

/** この端末: whose client certificate it shows; nobody's on the public listener. */
@Named("device")
@RequestScoped
public class Device {
    @Inject
    CertificateStanding certificates;

    private CertificateHolder holder;

    public CertificateHolder getHolder() {
        String serial = Actors.current().certificateSerial();
        if (holder == null && serial != null) {
            holder = certificates.requireValid(serial);
        }
        return holder;
    }
}
