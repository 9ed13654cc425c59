package kaigo.grant.web;

import kaigo.grant.model.GrantCost;
import kaigo.grant.model.Yen;

/** 助成金情報の記入 */
public class CostEntry {
    private static final int MOST_READERS = 9999;

    private String readerModel;
    private boolean readerCompatible;
    private Long readerUnitPrice;
    private Long readerCount;
    private Long supportCost;
    private String remark;

    static CostEntry of(GrantCost cost) {
        CostEntry entry = new CostEntry();
        entry.readerModel = cost.readerModel();
        entry.readerCompatible = cost.isReaderCompatible();
        entry.readerUnitPrice = amount(cost.readerUnitPrice());
        entry.readerCount =
                cost.readerCount() == null ? null : cost.readerCount().longValue();
        entry.supportCost = amount(cost.supportCost());
        entry.remark = cost.remark();
        return entry;
    }

    private static Long amount(Yen yen) {
        return yen == null ? null : yen.amount();
    }

    GrantCost cost() {
        return new GrantCost(
                readerModel, readerCompatible, yen(readerUnitPrice), count(readerCount), yen(supportCost), remark);
    }

    private static Yen yen(Long amount) {
        return amount == null ? null : Yen.of(amount);
    }

    private static Integer count(Long number) {
        return number == null ? null : (int) Math.min(number, MOST_READERS);
    }

    public String getReaderModel() {
        return readerModel;
    }

    public void setReaderModel(String readerModel) {
        this.readerModel = Typed.narrow(readerModel);
    }

    public boolean isReaderCompatible() {
        return readerCompatible;
    }

    public void setReaderCompatible(boolean readerCompatible) {
        this.readerCompatible = readerCompatible;
    }

    public Long getReaderUnitPrice() {
        return readerUnitPrice;
    }

    public void setReaderUnitPrice(Long readerUnitPrice) {
        this.readerUnitPrice = readerUnitPrice;
    }

    public Long getReaderCount() {
        return readerCount;
    }

    public void setReaderCount(Long readerCount) {
        this.readerCount = readerCount;
    }

    public Long getSupportCost() {
        return supportCost;
    }

    public void setSupportCost(Long supportCost) {
        this.supportCost = supportCost;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
