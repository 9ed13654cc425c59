package kaigo.grant.web;

import jakarta.servlet.http.Part;
import java.util.List;
import kaigo.grant.GrantAttachmentView;
import kaigo.grant.GrantFormView;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.GrantCeiling;

/** 添付する場所: one kind of paper, for a 指定通知書 of one service, with its files. */
public class PaperSlot {
    /** Of a longer name the end is kept, where the type stands. */
    private static final int LONGEST_NAME = 120;

    private final AttachmentKind kind;
    private final GrantCeiling.Line service;
    private final List<GrantAttachmentView> files;
    private Part file;

    private PaperSlot(AttachmentKind kind, GrantCeiling.Line service, GrantFormView form) {
        this.kind = kind;
        this.service = service;
        this.files = form.attachments().stream().filter(this::holds).toList();
    }

    static PaperSlot of(AttachmentKind kind, GrantFormView form) {
        return new PaperSlot(kind, null, form);
    }

    static PaperSlot designation(GrantCeiling.Line service, GrantFormView form) {
        return new PaperSlot(AttachmentKind.DESIGNATION, service, form);
    }

    private boolean holds(GrantAttachmentView attachment) {
        return attachment.kind() == kind && (service == null || service.code().equals(attachment.serviceCode()));
    }

    AttachmentKind kind() {
        return kind;
    }

    String serviceCode() {
        return service == null ? null : service.code();
    }

    /** The name that the applicant's computer gave it, without folders. */
    String fileName() {
        String given = file.getSubmittedFileName().replace('\\', '/');
        String name = given.substring(given.lastIndexOf('/') + 1);
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    /** Browsers send a part without a name for a place where no file was chosen. */
    boolean isChosen() {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
    }

    public String getKey() {
        return kind.name();
    }

    public GrantCeiling.Line getService() {
        return service;
    }

    public List<GrantAttachmentView> getFiles() {
        return files;
    }

    /** Whether one more may be attached here; a service is proven by one paper. */
    public boolean isOpen() {
        return files.size() < (service == null ? kind.atMost() : 1);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
