package kaigo.party.model;

import kaigo.refusal.model.Refusal;

/** 取込みの操作の拒否 */
public class ImportRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private ImportRefused(String key) {
        super("refusal.registerImport." + key);
    }

    static ImportRefused notNow() {
        return new ImportRefused("notNow");
    }

    /** Another file was applied since this one was compared: what the page showed isn't what would happen. */
    static ImportRefused overtaken() {
        return new ImportRefused("overtaken");
    }

    public static ImportRefused unknown() {
        return new ImportRefused("unknown");
    }

    /** It runs: looking on is all one can do. */
    public static ImportRefused running() {
        return new ImportRefused("running");
    }

    /** Its bytes are gone: decided already, or left lying too long. */
    public static ImportRefused gone() {
        return new ImportRefused("gone");
    }
}
