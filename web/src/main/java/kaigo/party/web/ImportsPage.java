package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kaigo.frame.web.Sentences;
import kaigo.party.ImportOrdering;
import kaigo.party.ImportReading;
import kaigo.party.model.ImportListing;
import kaigo.party.model.ImportRow;
import kaigo.party.model.ImportState;
import kaigo.party.model.Register;

/** 台帳の取込みの一覧: hand a file over, and see what became of the others. */
@Named
@RequestScoped
public class ImportsPage {
    private static final int ROWS = 20;

    @Inject
    ImportReading reading;

    @Inject
    ImportOrdering ordering;

    private Register register = Register.OFFICE;
    private int page = 1;
    private Part file;
    private ImportListing.Page<ImportRow> found;

    public void open() {
        page = Math.max(1, page);
        found = reading.page(getRegister(), (page - 1) * ROWS, ROWS);
    }

    /** A browser sends an empty part when no file was chosen, which {@code required} takes for a value. */
    public void mustBeChosen(FacesContext faces, UIComponent input, Object value) {
        if (!(value instanceof Part part)
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of("import.noFile"), null));
        }
    }

    /** アップロード: the comparison begins, and is shown. */
    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long id = ordering.upload(getRegister(), file.getSubmittedFileName(), content);
            return "/central/import.xhtml?faces-redirect=true&id=" + id;
        }
    }

    public ImportListing.Page<ImportRow> getFound() {
        if (found == null) {
            open();
        }
        return found;
    }

    public int getLastPage() {
        return (int) Math.max(1, (getFound().total() + ROWS - 1) / ROWS);
    }

    /** Colour of a state. */
    public String tone(ImportState state) {
        return switch (state) {
            case APPLIED -> "ok";
            case CHECKING, APPLYING -> "run";
            case READY -> "warn";
            case BROKEN, REFUSED -> "error";
            case DISCARDED -> "";
        };
    }

    public Register[] getRegisters() {
        return Register.values();
    }

    /** Offices, unless the address names another. */
    public Register getRegister() {
        return register == null ? Register.OFFICE : register;
    }

    public void setRegister(Register register) {
        this.register = register;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
