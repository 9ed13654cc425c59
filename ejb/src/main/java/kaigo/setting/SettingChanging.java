package kaigo.setting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.setting.model.Setting;
import kaigo.setting.model.SettingChanges;
import kaigo.setting.model.Settings;
import kaigo.time.SystemClock;

/** 運用設定: the operator's few switches and figures; each change has a reason and stays in the history. */
@Stateless
public class SettingChanging {
    private static final int LISTED_CHANGES = 20;

    @Inject
    Settings settings;

    @Inject
    SettingChanges changes;

    @Inject
    SystemClock clock;

    /** 一覧, with what was changed before. */
    @Needs(Right.SETTING_READ)
    public List<SettingView> all() {
        return Arrays.stream(Setting.values())
                .map(setting -> new SettingView(setting, settings.value(setting), changes.of(setting, LISTED_CHANGES)))
                .toList();
    }

    /**
     * 変更, for everyone and at once.
     *
     * @param seen the value that the operator saw when he decided
     * @throws SettingNotAllowed when the setting can't have that value
     * @throws SettingChangedMeanwhile when it has another value by now
     */
    @Needs(Right.SETTING_CHANGE)
    public void change(Setting setting, String seen, String value, String reason) {
        if (!setting.allows(value)) {
            throw new SettingNotAllowed(setting);
        }
        settings.lock(setting);
        String before = settings.value(setting);
        if (!before.equals(seen)) {
            throw new SettingChangedMeanwhile();
        }
        settings.set(setting, value);
        changes.add(setting, before, value, reason, Actors.current().accountId(), clock.now());
    }
}
