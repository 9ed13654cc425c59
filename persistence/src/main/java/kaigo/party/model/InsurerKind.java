package kaigo.party.model;

import java.util.Arrays;

/** 保険者の種類: who runs the insurance, and who only assesses for others. */
public enum InsurerKind {
    /** 市町村 */
    MUNICIPALITY("MUNICIPALITY", true),
    /** 広域連合・一部事務組合 that is the insurer of its members: it has its own number and feeds under it. */
    UNION("UNION", true),
    /** 認定審査会だけの広域連合・一部事務組合: it doesn't connect; each member goes on as an insurer and feeds itself. */
    REVIEW_UNION("UNION", false);

    private final String column;
    private final boolean insures;

    InsurerKind(String column, boolean insures) {
        this.column = column;
        this.insures = insures;
    }

    static InsurerKind of(String column, boolean insures) {
        return Arrays.stream(values())
                .filter(kind -> kind.column.equals(column) && kind.insures == insures)
                .findFirst()
                .orElseThrow();
    }

    String column() {
        return column;
    }

    /** 保険者の機能 */
    public boolean insures() {
        return insures;
    }

    public boolean isUnion() {
        return this != MUNICIPALITY;
    }
}
