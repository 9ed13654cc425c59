package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kaigo.certificate.CertificateRow;
import kaigo.certificate.CertificateSearching;
import kaigo.certificate.model.Standing;

/** 電子証明書の検索 (国保中央会): the address carries the search, page by page. */
@Named("centralCertificates")
@RequestScoped
public class CentralCertificatesPage {
    private static final int LINKS_AROUND = 3;

    @Inject
    CertificateSearching searching;

    private String text = "";
    private Standing standing;
    private int page = 1;
    private CertificateSearching.Page<CertificateRow> found;

    public void open() {
        page = Math.max(1, page);
        found = searching.certificates(text, standing, page);
    }

    public List<CertificateRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public int getLastPage() {
        return (int) Math.max(1, (found.total() + CertificateSearching.PAGE - 1) / CertificateSearching.PAGE);
    }

    /** The pages near this one. */
    public List<Integer> getPages() {
        return IntStream.rangeClosed(Math.max(1, page - LINKS_AROUND), Math.min(getLastPage(), page + LINKS_AROUND))
                .boxed()
                .toList();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    /** The search as it stands in addresses. */
    public String getQuery() {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&standing="
                + (standing == null ? "" : standing);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
