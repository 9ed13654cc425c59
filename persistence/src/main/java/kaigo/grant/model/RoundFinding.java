package kaigo.grant.model;

import java.util.List;

/**
 * 募集回の入力の指摘
 *
 * @param field of the form
 * @param code key of its sentence
 * @param arguments fill the sentence's places
 */
public record RoundFinding(String field, Code code, List<Object> arguments) {
    RoundFinding(String field, Code code, Object... arguments) {
        this(field, code, List.of(arguments));
    }

    /** The code is another round's. */
    public static RoundFinding taken(String round) {
        return new RoundFinding("id", Code.CODE_TAKEN, round);
    }

    /** 指摘の種類 */
    public enum Code {
        /** 使われている記号 */
        CODE_TAKEN,
        /** 名称がない */
        NAME_MISSING,
        /** 終わりが始まりより前 */
        CLOSES_BEFORE_OPENING,
        /** 期間がほかの募集回と重なる */
        OVERLAPS,
        /** 再提出の期限が受付の終わりより前 */
        RESUBMIT_TOO_EARLY,
        /** 領収書の対象が受付の終わりより後 */
        RECEIPTS_TOO_LATE,
        /** 振込の月が通知の月より前 */
        TRANSFER_BEFORE_NOTICE,
        /** 特例期間の日付の順 */
        WINDOW_ORDER,
        /** 特例期間が募集期間の外 */
        WINDOW_OUTSIDE,
        /** 特例期間どうしが重なる */
        WINDOWS_OVERLAP,
        /** 0床からの補助率がない */
        RATE_MISSING,
        /** 同じ病床数の補助率が二つ */
        RATE_TWICE,
        /** 補助率が0か1を超える */
        RATE_WRONG,
        /** 切捨ての単位 */
        UNIT_WRONG,
        /** 数が大きすぎる */
        TOO_LARGE,
        /** 申請があるので変えられない */
        FIXED,
        /** 申請のあった日を期間の外にはできない */
        CLOSES_BEFORE_LAST,
        /** 期限を早めることはできない */
        NOT_EARLIER,
        /** 申請のあった日の特例期間 */
        WINDOW_OF_THE_PAST,
        /** 決定済みの額より少ない予算 */
        BUDGET_BELOW_DECIDED
    }
}
