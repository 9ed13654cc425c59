package kaigo.setting;

import kaigo.refusal.model.Refusal;

/** ほかの人が先に変更: the value isn't any more what the operator saw when he decided. */
public class SettingChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    SettingChangedMeanwhile() {
        super("refusal.settingChangedMeanwhile");
    }
}
