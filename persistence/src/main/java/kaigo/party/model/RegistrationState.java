package kaigo.party.model;

/** 初回登録の状態 of an office or medical institution. */
public enum RegistrationState {
    /** 取込み前: no ID of 電子請求受付システム has been imported. */
    NO_ID,
    /** 未登録 */
    OPEN,
    /** 登録済み */
    DONE
}
