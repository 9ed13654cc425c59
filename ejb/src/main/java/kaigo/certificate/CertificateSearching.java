package kaigo.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.certificate.model.ApplicationState;
import kaigo.certificate.model.CertificateApplications;
import kaigo.certificate.model.CertificateSearch;
import kaigo.certificate.model.ClientCertificates;
import kaigo.certificate.model.Standing;
import kaigo.time.SystemClock;

/** 電子証明書の検索, over all organisations, page by page. */
@Stateless
public class CertificateSearching {
    public static final int PAGE = 50;
    /** As many as one file of the export holds. */
    private static final int MOST_EXPORTED = 10_000;

    @Inject
    ClientCertificates certificates;

    @Inject
    CertificateApplications applications;

    @Inject
    CertificatePages pages;

    @Inject
    SystemClock clock;

    /** @param standing null: any; @param page from 1 */
    @Needs(Right.CERTIFICATE_SEARCH)
    public Page<CertificateRow> certificates(String text, Standing standing, int page) {
        CertificateSearch search = new CertificateSearch(text, standing, clock.now());
        return new Page<>(
                certificates.search(search, (page - 1) * PAGE, PAGE).stream()
                        .map(pages::row)
                        .toList(),
                certificates.count(search));
    }

    /** For a file. */
    @Needs(Right.CERTIFICATE_SEARCH)
    public List<CertificateRow> export(String text, Standing standing) {
        return certificates.search(new CertificateSearch(text, standing, clock.now()), 0, MOST_EXPORTED).stream()
                .map(pages::row)
                .toList();
    }

    /** @param state null: those that wait for the operator */
    @Needs(Right.CERTIFICATE_SEARCH)
    public Page<CertificateApplicationRow> applications(ApplicationState state, int page) {
        Set<ApplicationState> states =
                state == null ? EnumSet.of(ApplicationState.APPLIED, ApplicationState.PAID) : EnumSet.of(state);
        return new Page<>(
                applications.in(states, (page - 1) * PAGE, PAGE).stream()
                        .map(pages::row)
                        .toList(),
                applications.count(states));
    }

    /** 一ページ. @param total of all pages */
    public record Page<T>(List<T> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
