package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Sentences;
import kaigo.grant.BankAnswerReceipt;
import kaigo.grant.GrantReconciling;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.model.BankAnswerError;
import kaigo.grant.model.TransferBatchState;

/** 銀行の回答: the upload on the page of a batch that was sent, and what must be mended in the file. */
@Named("bankAnswer")
@RequestScoped
public class BankAnswerPage {
    private static final int LONGEST_NAME = 120;

    @Inject
    GrantReconciling reconciling;

    @Inject
    Asked asked;

    @Inject
    FacesContext faces;

    private Part file;
    private BankAnswerReceipt receipt;

    /** Whether this person may give an answer now: the batch was sent, and orders wait for one. */
    public boolean offered(TransferBatchRow batch) {
        return batch.state() == TransferBatchState.SENT
                && Right.GRANT_RECONCILE.heldBy(Actors.current().roles());
    }

    /** 受け付ける: kept and begun, or this page again with every error. */
    public void upload() throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            say("answer:file:input", FacesMessage.SEVERITY_ERROR, Sentences.of("answer.noFile"));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            receipt = reconciling.receive(asked.id(), fileName(), content);
        }
        if (receipt.accepted()) {
            reconciling.start(receipt.answer());
            say(null, FacesMessage.SEVERITY_INFO, Sentences.of("answer.received", receipt.lines()));
            faces.getExternalContext().getFlash().setKeepMessages(true);
            asked.redirect("/central/grant-transfer.xhtml?id=" + asked.id());
        } else {
            say("answer:file:input", FacesMessage.SEVERITY_ERROR, Sentences.of("answer.refused", receipt.errorCount()));
        }
    }

    private void say(String target, FacesMessage.Severity severity, String sentence) {
        faces.addMessage(target, new FacesMessage(severity, sentence, null));
    }

    private String fileName() {
        String given = file.getSubmittedFileName().replace('\\', '/');
        String name = given.substring(given.lastIndexOf('/') + 1);
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    public String sentence(BankAnswerError error) {
        return Sentences.of("answerError." + error.kind());
    }

    /** Errors of the file that was just sent; null when there are none. */
    public BankAnswerReceipt getRefused() {
        return receipt == null || receipt.accepted() ? null : receipt;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
