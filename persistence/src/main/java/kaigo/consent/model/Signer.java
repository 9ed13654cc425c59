package kaigo.consent.model;

/**
 * 署名者: who gives the answer: the person, or somebody for him.
 *
 * @param name name of the one who signs; null for the person
 * @param proof 続柄 of family, 登記番号 of a guardian, 関係 of a scribe; null for the person
 */
public record Signer(Kind kind, String name, String proof) {
    private static final int LONGEST = 100;

    /** The person. */
    public static final Signer SELF = new Signer(Kind.SELF, null, null);

    public Signer {
        name = kind == Kind.SELF ? null : required(name);
        proof = kind == Kind.SELF ? null : required(proof);
    }

    private static String required(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new SignerIncomplete();
        }
        return typed;
    }

    /** 署名者の種類 */
    public enum Kind {
        /** 本人 */
        SELF,
        /** 家族 (続柄) */
        FAMILY,
        /** 成年後見人 (登記番号) */
        GUARDIAN,
        /** 保佐人 (登記番号) */
        CURATOR,
        /** 補助人 (登記番号) */
        ASSISTANT,
        /** 代行: writes what the person says (関係) */
        SCRIBE
    }
}
