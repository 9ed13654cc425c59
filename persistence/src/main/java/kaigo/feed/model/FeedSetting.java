package kaigo.feed.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import kaigo.identifier.model.InsurerNo;

/** 連携の設定 of one insurer: how many bad rows it bears, and whether an upload stops for confirmation. */
@Entity
@Table(name = "feed_setting")
public class FeedSetting {
    private static final int WHOLE = 100;

    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    @Column(name = "rejected_percent")
    private int rejectedPercent = FeedLimits.USUAL.rejectedPercent();

    private boolean rehearsal = true;

    @Version
    private long version;

    protected FeedSetting() {} // JPA

    /** The usual one. */
    FeedSetting(InsurerNo insurer) {
        this.insurerNo = insurer.value();
    }

    /** @throws FeedSettingWrong when it isn't a share */
    public void change(int percent, boolean rehearses) {
        if (percent < 0 || percent > WHOLE) {
            throw new FeedSettingWrong();
        }
        rejectedPercent = percent;
        rehearsal = rehearses;
    }

    public int rejectedPercent() {
        return rejectedPercent;
    }

    /** Whether uploads are rehearsed first. */
    public boolean rehearsal() {
        return rehearsal;
    }

    public FeedLimits limits() {
        return FeedLimits.USUAL.rejecting(rejectedPercent);
    }
}
