package kaigo.setting;

import java.util.List;
import kaigo.setting.model.Setting;
import kaigo.setting.model.SettingChange;

/**
 * 設定項目の今.
 *
 * @param changes the newest first
 */
public record SettingView(Setting setting, String value, List<SettingChange> changes) {
    public boolean unchanged() {
        return changes.isEmpty();
    }
}
