package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 利害関係あり: who declared it keeps out of the office's applications, by whatever way he comes. */
public class ConflictDeclared extends Refusal {
    private static final long serialVersionUID = 1L;

    public ConflictDeclared() {
        super("refusal.conflictDeclared");
    }
}
