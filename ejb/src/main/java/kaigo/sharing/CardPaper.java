package kaigo.sharing;

import kaigo.sharing.model.InformationKind;

/** 証の写し: the cards that can be printed. */
public enum CardPaper {
    /** 介護保険被保険者証 */
    CARD(InformationKind.CARD),
    /** 介護保険負担割合証 */
    RATIO(InformationKind.BURDEN_RATIO),
    /** 介護保険負担限度額認定証 */
    LIMIT(InformationKind.LIMIT);

    private final InformationKind kind;

    CardPaper(InformationKind kind) {
        this.kind = kind;
    }

    public InformationKind kind() {
        return kind;
    }
}
