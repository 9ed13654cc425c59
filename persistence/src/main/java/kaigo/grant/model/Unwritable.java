package kaigo.grant.model;

import java.util.Set;
import kaigo.refusal.model.Refusal;

/** 書けない文字: a name has characters that the transfer file can't carry, or none at all. */
public class Unwritable extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String characters;

    public Unwritable(Set<String> characters) {
        super("refusal.unwritable", String.join("", characters));
        this.characters = String.join("", characters);
    }

    /** The characters; empty when there was nothing to write. */
    public String characters() {
        return characters;
    }
}
