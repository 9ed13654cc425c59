package kaigo.grant.model;

/** 助成の種類 of the 交付要綱, with the terms for it and for the number under which one applies. */
public enum GrantKind {
    /** カードリーダー購入・接続サポート */
    A("カードリーダー購入・接続サポート", "事業所番号"),
    /** 主治医意見書の電子的送信機能 */
    B("主治医意見書の電子的送信機能", "医療機関コード");

    private final String term;
    private final String numberTerm;

    GrantKind(String term, String numberTerm) {
        this.term = term;
        this.numberTerm = numberTerm;
    }

    public String term() {
        return term;
    }

    public String numberTerm() {
        return numberTerm;
    }
}
