package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kaigo.frame.web.Sentences;
import kaigo.grant.ReaderListing;
import kaigo.grant.model.CompatibleReader;
import kaigo.grant.model.ReaderList;

/** 対応カードリーダー: the operator sees the list, and replaces it by a file. */
@Named("grantReaders")
@RequestScoped
public class GrantReadersPage {
    @Inject
    ReaderListing listing;

    @Inject
    Asked asked;

    @Inject
    FacesContext faces;

    private Part file;

    public List<CompatibleReader> getRows() {
        return listing.readers();
    }

    /** 入れ替える: all of the file, or nothing. */
    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            faces.addMessage(
                    "form:file:input",
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of("readers.noFile"), null));
            return;
        }
        List<CompatibleReader> list;
        try (InputStream content = file.getInputStream()) {
            list = ReaderList.read(content);
        }
        listing.replace(list);
        faces.addMessage(
                null,
                new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of("readers.replaced", list.size()), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        asked.redirect("/central/grant-readers.xhtml");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
