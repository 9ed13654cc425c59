package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import kaigo.account.model.OrganisationKind;
import kaigo.party.OrganisationFinding;
import kaigo.party.model.OrganisationListing;
import kaigo.party.model.OrganisationRow;
import kaigo.party.model.OrganisationSearch;
import kaigo.party.model.RegistrationState;

/** 組織一覧: offices, medical institutions and insurers; the address holds what was asked. */
@Named
@RequestScoped
public class OrganisationsPage {
    private static final int ROWS = 20;
    private static final int PAGES_AROUND = 3;

    @Inject
    OrganisationFinding finding;

    private String typed;
    private OrganisationKind kind;
    private String prefecture;
    private Boolean active;
    private RegistrationState registration;
    private int page = 1;
    private OrganisationListing.Page found;

    public void open() {
        page = Math.max(1, page);
        found = finding.page(
                new OrganisationSearch(typed, kind, prefecture, active, registration), (page - 1) * ROWS, ROWS);
    }

    public List<OrganisationRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public int getLastPage() {
        return (int) Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(Math.max(1, page - PAGES_AROUND), Math.min(getLastPage(), page + PAGES_AROUND))
                .boxed()
                .toList();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    public RegistrationState getRegistration() {
        return registration;
    }

    public void setRegistration(RegistrationState registration) {
        this.registration = registration;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
