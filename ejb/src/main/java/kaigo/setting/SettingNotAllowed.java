package kaigo.setting;

import kaigo.refusal.model.Refusal;
import kaigo.setting.model.Setting;

/** 使えない値: no switch and no count that the setting allows. */
public class SettingNotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    SettingNotAllowed(Setting setting) {
        super("refusal.settingNotAllowed", setting.highest());
    }
}
