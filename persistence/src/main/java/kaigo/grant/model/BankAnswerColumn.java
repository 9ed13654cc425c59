package kaigo.grant.model;

import java.util.Arrays;
import java.util.List;

/** 回答ファイルの列, in their order. */
public enum BankAnswerColumn {
    /** 振込指定日 */
    TRANSFER_ON("振込指定日"),
    /** 顧客コード1: the transfer order's number */
    ORDER("顧客コード1"),
    /** 金額 */
    AMOUNT("金額"),
    /** 結果コード */
    RESULT("結果コード");

    private final String heading;

    BankAnswerColumn(String heading) {
        this.heading = heading;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(BankAnswerColumn::heading).toList();
    }

    public String heading() {
        return heading;
    }
}
