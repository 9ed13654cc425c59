package kaigo.setting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.Sentences;
import kaigo.setting.SettingChanging;
import kaigo.setting.SettingView;
import kaigo.setting.model.Setting;

/** 運用設定の一覧: every setting with its value and its history. */
@Named("settings")
@RequestScoped
public class SettingsPage {
    @Inject
    SettingChanging changing;

    private List<SettingView> all;

    public List<SettingView> getAll() {
        if (all == null) {
            all = changing.all();
        }
        return all;
    }

    /** Whether who is here may change them; an auditor only reads. */
    public boolean isChangeable() {
        return Right.SETTING_CHANGE.heldBy(Actors.current().roles());
    }

    /** A value in words: 使う, 27か月 … */
    public String value(Setting setting, String value) {
        return setting.form() == Setting.Form.SWITCH
                ? Sentences.in("setting", "switch." + value)
                : Sentences.in("setting", "unit." + setting, Integer.valueOf(value));
    }
}
