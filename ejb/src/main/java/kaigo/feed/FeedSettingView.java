package kaigo.feed;

/** 連携の設定 as its page shows it. */
public record FeedSettingView(int rejectedPercent, boolean rehearsal) {}
