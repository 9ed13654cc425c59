package kaigo.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.feed.model.FeedSetting;
import kaigo.feed.model.Feeds;
import kaigo.identifier.model.InsurerNo;

/** 連携の設定: how many bad rows refuse a feed whole, and whether an upload stops for confirmation. */
@Stateless
public class FeedConfiguring {
    @Inject
    Feeds feeds;

    /** The insurer's own settings; the usual ones until somebody has changed them. */
    @Needs(Right.FEED_READ)
    public FeedSettingView setting() {
        FeedSetting setting = feeds.setting(insurer());
        return new FeedSettingView(setting.rejectedPercent(), setting.rehearsal());
    }

    /**
     * @param rejectedPercent above this share of bad rows a feed is refused whole
     * @param rehearsal whether an upload stops after a dry run
     * @throws kaigo.feed.model.FeedSettingWrong when the share isn't between 0 and 100
     */
    @Needs(Right.FEED_CONFIGURE)
    public void change(int rejectedPercent, boolean rehearsal) {
        FeedSetting setting = feeds.setting(insurer());
        setting.change(rejectedPercent, rehearsal);
        feeds.keep(setting);
    }

    private static InsurerNo insurer() {
        return InsurerNo.of(Actors.current().organisationNo());
    }
}
