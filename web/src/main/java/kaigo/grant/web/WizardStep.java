package kaigo.grant.web;

import java.util.Arrays;
import java.util.List;

/** 申請の段階: the pages of the form in order. */
public enum WizardStep {
    /** 事前確認 */
    CHECK("grant-check"),
    /** 申請者 */
    APPLICANT("grant-applicant"),
    /** 助成金情報 */
    COST("grant-cost"),
    /** 添付書類 */
    PAPERS("grant-papers"),
    /** 振込口座 */
    ACCOUNT("grant-account"),
    /** 確認 */
    CONFIRM("grant-confirm"),
    /** 提出 */
    DONE("grant-done");

    private final String page;

    WizardStep(String page) {
        this.page = page;
    }

    /** The step whose page is shown. */
    static WizardStep of(String viewId) {
        return Arrays.stream(values())
                .filter(step -> viewId.equals(step.view()))
                .findFirst()
                .orElse(CHECK);
    }

    public static List<WizardStep> all() {
        return List.of(values());
    }

    public WizardStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    public WizardStep before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    private String view() {
        return "/mypage/" + page + ".xhtml";
    }

    /** Address of this step of an application. */
    public String address(long id) {
        return view() + "?id=" + id;
    }

    /** Key of its name in the bundle. */
    public String getLabelKey() {
        return "step." + name();
    }
}
