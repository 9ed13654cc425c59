package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantFormView;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.FileUnusable;

/** 添付書類: one place for each paper that the application needs, with the files already there. */
@Named("grantPapers")
@RequestScoped
public class GrantPapers {
    @Inject
    GrantApplying applying;

    @Inject
    GrantDraft draft;

    @Inject
    Asked asked;

    private List<PaperSlot> slots;

    /** 通帳, 領収書, and a 指定通知書 for each service kind. */
    public List<PaperSlot> getSlots() {
        if (slots == null) {
            GrantFormView form = draft.getForm();
            slots = new ArrayList<>();
            slots.add(PaperSlot.of(AttachmentKind.RECEIPT, form));
            slots.add(PaperSlot.of(AttachmentKind.BANKBOOK, form));
            form.ceiling().lines().forEach(line -> slots.add(PaperSlot.designation(line, form)));
        }
        return slots;
    }

    /** 添付する */
    public void attach(PaperSlot slot) {
        try (InputStream content = content(slot.getFile())) {
            applying.attach(asked.id(), slot.kind(), slot.serviceCode(), slot.fileName(), content);
        } catch (IOException broken) {
            throw new FileUnusable("refusal.fileBroken");
        }
        stay();
    }

    private static InputStream content(Part file) throws IOException {
        if (file == null) {
            throw new FileUnusable("refusal.fileNone");
        }
        return file.getInputStream();
    }

    public void remove(long attachmentId) {
        applying.removeAttachment(asked.id(), attachmentId);
        stay();
    }

    private void stay() {
        asked.redirect(WizardStep.PAPERS.address(asked.id()) + "#papers");
    }
}
