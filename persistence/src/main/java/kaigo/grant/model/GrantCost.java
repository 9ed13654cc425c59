package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 助成金情報: ① readers and ② support as the applicant entered them, tax included; a draft may lack any of it. */
@Embeddable
public class GrantCost {
    @Column(name = "reader_model")
    private String readerModel;

    @Column(name = "reader_compatible")
    private boolean readerCompatible;

    @Column(name = "reader_unit_price")
    private Yen readerUnitPrice;

    @Column(name = "reader_count")
    private Integer readerCount;

    @Column(name = "support_cost")
    private Yen supportCost;

    private String remark;

    protected GrantCost() {}

    public GrantCost(
            String readerModel,
            boolean readerCompatible,
            Yen readerUnitPrice,
            Integer readerCount,
            Yen supportCost,
            String remark) {
        this.readerModel = readerModel;
        this.readerCompatible = readerCompatible;
        this.readerUnitPrice = readerUnitPrice;
        this.readerCount = readerCount;
        this.supportCost = supportCost;
        this.remark = remark;
    }

    /** Kind B: 電子的送信機能の導入・改修費 stands alone. */
    public static GrantCost opinion(Yen cost, String remark) {
        return new GrantCost(null, false, null, null, cost, remark);
    }

    public String readerModel() {
        return readerModel;
    }

    /** マイナ資格確認アプリ対応, as declared. */
    public boolean isReaderCompatible() {
        return readerCompatible;
    }

    public Yen readerUnitPrice() {
        return readerUnitPrice;
    }

    public Integer readerCount() {
        return readerCount;
    }

    public Yen supportCost() {
        return supportCost;
    }

    public String remark() {
        return remark;
    }

    /** ① カードリーダー購入費 */
    public Yen readers() {
        if (readerUnitPrice == null || readerCount == null || readerCount < 0) {
            return Yen.ZERO;
        }
        return readerUnitPrice.times(readerCount);
    }

    /** ② 接続サポート等経費; of kind B the whole cost */
    public Yen support() {
        return supportCost == null ? Yen.ZERO : supportCost;
    }

    /** 総事業費 */
    public Yen total() {
        return readers().plus(support());
    }
}
