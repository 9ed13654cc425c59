package kaigo.grant.web;

import java.util.Arrays;
import java.util.List;

/** 差戻しの定型の理由: sentences that reviewers write again and again; free text may follow. */
public enum DeskCause {
    /** 読み取れない */
    UNREADABLE,
    /** 内訳がわからない */
    BREAKDOWN,
    /** 宛名がちがう */
    ADDRESSEE,
    /** 金額が合わない */
    AMOUNT,
    /** 日付が対象期間外 */
    DATE,
    /** 対象外の品目 */
    NOT_FUNDED,
    /** 通帳と口座がちがう */
    ACCOUNT,
    /** サービス種類を確認できない */
    SERVICE;

    static List<DeskCause> all() {
        return Arrays.asList(values());
    }

    public String getLabelKey() {
        return "cause." + name();
    }
}
