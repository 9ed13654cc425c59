package kaigo.grant.model;

/**
 * 回答ファイルの誤り: where it stands and what is expected there. What is wrong is a sentence of the bundle under the kind.
 *
 * @param line of the file; 1 is its heading
 * @param column null when the line or the file as a whole is wrong
 * @param expected what should stand there, as data; null when the sentence says it all
 */
public record BankAnswerError(long line, BankAnswerColumn column, Kind kind, String expected) {
    public enum Kind {
        /** 空のファイル */
        EMPTY,
        /** UTF-8ではない */
        ENCODING,
        /** 見出しがちがう */
        HEADING,
        /** 引用符が閉じていない */
        QUOTE,
        /** 列の数がちがう */
        COLUMNS,
        /** 日付ではない */
        DATE,
        /** ほかの振込日の回答 */
        OTHER_DAY,
        /** 番号ではない */
        NUMBER,
        /** この振込データにない番号 */
        UNKNOWN_ORDER,
        /** 同じ番号が2度 */
        DOUBLE_ORDER,
        /** 金額ではない */
        YEN,
        /** 金額がちがう */
        OTHER_AMOUNT,
        /** 結果コードではない */
        RESULT,
        /** 前の回答とちがう */
        OTHER_RESULT
    }
}
