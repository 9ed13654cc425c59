package kaigo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;

/** 受け取る大きさの上限: how many bytes one feed may bring, as the operator has set it. */
@ApplicationScoped
class FeedUploadLimit {
    private static final long MIB = 1L << 20;

    @Inject
    Settings settings;

    long bytes() {
        return settings.count(Setting.FEED_UPLOAD_MB) * MIB;
    }
}
