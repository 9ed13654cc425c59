package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.certificate.CertificateApplicationRow;
import kaigo.certificate.CertificateOperating;
import kaigo.certificate.CertificateSearching;
import kaigo.certificate.model.ApplicationState;
import kaigo.certificate.model.CertificateKind;

/** 証明書申請の一覧 (国保中央会): what waits for the operator, and opening one for an insurer or for 国保中央会. */
@Named("centralApplications")
@RequestScoped
public class CentralApplicationsPage {
    @Inject
    CertificateSearching searching;

    @Inject
    CertificateOperating operating;

    @Inject
    Done done;

    private ApplicationState state;
    private int page = 1;
    private CertificateSearching.Page<CertificateApplicationRow> found;
    private CertificateKind kind = CertificateKind.INSURER;
    private String number;

    public void open() {
        page = Math.max(1, page);
        found = searching.applications(state, page);
    }

    /** 保険者・国保中央会に発行する */
    public String openFor() {
        long id = operating.openFor(kind, number == null ? "" : number.strip());
        return done.at("certificate-application.xhtml?id=" + id, "opened");
    }

    public List<CertificateApplicationRow> getRows() {
        return found().rows();
    }

    public long getTotal() {
        return found().total();
    }

    public int getLastPage() {
        return (int) Math.max(1, (found().total() + CertificateSearching.PAGE - 1) / CertificateSearching.PAGE);
    }

    /** Also asked before the page is opened, when a form of it comes back. */
    private CertificateSearching.Page<CertificateApplicationRow> found() {
        if (found == null) {
            open();
        }
        return found;
    }

    public ApplicationState[] getStates() {
        return ApplicationState.values();
    }

    public CertificateKind[] getKinds() {
        return new CertificateKind[] {CertificateKind.INSURER, CertificateKind.CENTRAL};
    }

    public ApplicationState getState() {
        return state;
    }

    public void setState(ApplicationState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public CertificateKind getKind() {
        return kind;
    }

    public void setKind(CertificateKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
