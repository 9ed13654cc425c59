package kaigo.grant.model;

import java.util.EnumSet;
import java.util.Set;

/** 添付書類の種類, with how many of each an application may carry: of 指定通知書, how many for each service kind. */
public enum AttachmentKind {
    /** 通帳の写し */
    BANKBOOK(1),
    /** サービス種類が確認できる資料 (指定通知書など) */
    DESIGNATION(5),
    /** 領収書の写し */
    RECEIPT(5),
    /** 介護WEBサービス 管理メニュー画面の写し */
    MENU_SCREEN(1),
    /** 領収書内訳書 (kind B) */
    RECEIPT_DETAIL(5),
    /** 事業完了報告書 (kind B) */
    COMPLETION_REPORT(1);

    private final int atMost;

    AttachmentKind(int atMost) {
        this.atMost = atMost;
    }

    public int atMost() {
        return atMost;
    }

    /** Whether an application of this kind carries such papers. */
    public boolean isOf(GrantKind kind) {
        return switch (this) {
            case BANKBOOK, RECEIPT -> true;
            case DESIGNATION, MENU_SCREEN -> kind == GrantKind.A;
            case RECEIPT_DETAIL, COMPLETION_REPORT -> kind == GrantKind.B;
        };
    }

    /** What an application can't do without, beside the papers that each service asks for. */
    public static Set<AttachmentKind> neededOf(GrantKind kind, boolean administratorKnown) {
        if (kind == GrantKind.B) {
            return EnumSet.of(RECEIPT, RECEIPT_DETAIL, COMPLETION_REPORT, BANKBOOK);
        }
        return administratorKnown ? EnumSet.of(RECEIPT, BANKBOOK) : EnumSet.of(RECEIPT, BANKBOOK, MENU_SCREEN);
    }
}
