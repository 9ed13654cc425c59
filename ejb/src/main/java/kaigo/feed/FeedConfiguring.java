package kaigo.feed;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.feed.model.FeedSetting;
import kaigo.feed.model.Feeds;
import kaigo.identifier.model.InsurerNo;
import kaigo.party.NoticeChoosing;

/** 連携の設定: how many bad rows refuse a feed whole, and whether an upload stops for confirmation. */
@Stateless
public class FeedConfiguring {
    @Inject
    Feeds feeds;

    @EJB
    NoticeChoosing notices;

    /** The insurer's own settings; the usual ones until somebody has changed them. */
    @Needs(Right.FEED_READ)
    public FeedSettingView setting() {
        FeedSetting setting = feeds.setting(insurer());
        return new FeedSettingView(setting.rejectedPercent(), setting.rehearsal());
    }

    /**
     * @param rejectedPercent above this share of bad rows a feed is refused whole
     * @param rehearsal whether an upload stops after a dry run
     * @param mails where what came of a feed is told; without any, the organisation's own address
     * @throws kaigo.feed.model.FeedSettingWrong when the share isn't between 0 and 100
     */
    @Needs(Right.FEED_CONFIGURE)
    public void change(int rejectedPercent, boolean rehearsal, List<String> mails) {
        FeedSetting setting = feeds.setting(insurer());
        setting.change(rejectedPercent, rehearsal);
        feeds.keep(setting);
        notices.chooseFeedResults(mails);
    }

    private static InsurerNo insurer() {
        return InsurerNo.of(Actors.current().organisationNo());
    }
}
