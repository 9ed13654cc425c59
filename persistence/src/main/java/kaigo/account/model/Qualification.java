package kaigo.account.model;

/** 資格: what a member of staff is by profession, beside the role in the organisation. */
public enum Qualification {
    /** 介護支援専門員 */
    CARE_MANAGER,
    /** 医師 */
    PHYSICIAN
}
