package kaigo.document.model;

import kaigo.refusal.model.Refusal;

/** 文書の改変: the stored bytes don't have the hash with which they were issued. */
public class DocumentAltered extends Refusal {
    private static final long serialVersionUID = 1L;

    public DocumentAltered() {
        super("refusal.documentAltered");
    }
}
