package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaigo.document.model.FileUnusable;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantFormView;
import kaigo.grant.model.AttachmentKind;

/** 添付書類: one place for each paper that the application needs, with the files already there. */
@Named("grantPapers")
@RequestScoped
public class GrantPapers {
    @Inject
    GrantApplying applying;

    @Inject
    Asked asked;

    private List<PaperSlot> slots;

    /** The papers of its kind; for A the menu screen when it is needed, and a 指定通知書 for each service kind. */
    public List<PaperSlot> getSlots() {
        if (slots == null) {
            GrantFormView form = applying.form(asked.id());
            slots = new ArrayList<>();
            List<AttachmentKind> needed =
                    new ArrayList<>(AttachmentKind.neededOf(form.kind(), !form.asksForMenuScreen()));
            needed.sort(Comparator.comparing(GrantViewer.ORDER::indexOf));
            needed.forEach(kind -> slots.add(PaperSlot.of(kind, form)));
            form.ceiling().lines().forEach(line -> slots.add(PaperSlot.designation(line, form)));
        }
        return slots;
    }

    /** 添付する: every file that was chosen. */
    public void attach() {
        List<PaperSlot> chosen = getSlots().stream().filter(PaperSlot::isChosen).toList();
        if (chosen.isEmpty()) {
            throw new FileUnusable("refusal.fileNone");
        }
        slots = null;
        chosen.forEach(this::attach);
        stay();
    }

    private void attach(PaperSlot slot) {
        try (InputStream content = slot.getFile().getInputStream()) {
            applying.attach(asked.id(), slot.kind(), slot.serviceCode(), slot.fileName(), content);
        } catch (IOException broken) {
            throw new FileUnusable("refusal.fileBroken");
        }
    }

    public void remove(long attachmentId) {
        applying.removeAttachment(asked.id(), attachmentId);
        stay();
    }

    private void stay() {
        asked.redirect(WizardStep.PAPERS.address(asked.id()) + "#papers");
    }
}
