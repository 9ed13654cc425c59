package kaigo.account.model;

import static kaigo.account.model.Role.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * 権限: one use case's right and the roles that hold it. The table of rights (role × right) is this enum; a right that
 * isn't here doesn't exist, a role that isn't named is refused.
 */
public enum Right {
    /** 閲覧記録の閲覧 (この保険者の被保険者の) */
    ACCESS_RECORD_OF_INSURED(INSURER_ADMIN, INSURER_STAFF),
    /** 閲覧記録の閲覧 (この事業所の) */
    ACCESS_RECORD_READ(OFFICE_ADMIN, OFFICE_STAFF, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR),
    /** アクセス記録と監査記録の封印 */
    ACCESS_SEAL(SYSTEM),
    /** API の接続確認 */
    API_CONNECT(INSURER_CLIENT, OFFICE_CLIENT),
    /** 認証キーの管理 */
    API_KEY_MANAGE(OFFICE_ADMIN, MEDICAL_ADMIN, INSURER_ADMIN),
    /** ふだんの日数の集計 */
    ASSESSMENT_COUNT(SYSTEM),
    /** 利用者管理 (登録・変更・停止・再設定) */
    ACCOUNT_MANAGE(OFFICE_USER, OFFICE_ADMIN, MEDICAL_ADMIN, INSURER_ADMIN, OPERATOR),
    /** 利用者一覧と履歴の閲覧 */
    ACCOUNT_READ(OFFICE_USER, OFFICE_ADMIN, MEDICAL_ADMIN, INSURER_ADMIN, OPERATOR, AUDITOR),
    /** 認定申請の進捗の閲覧 (保険者) */
    ASSESSMENT_READ(INSURER_ADMIN, INSURER_STAFF),
    /** 監査記録の閲覧 */
    AUDIT_READ(AUDITOR),
    /** 担当の終了 */
    CARE_RELATION_END(OFFICE_ADMIN, OFFICE_STAFF, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR),
    /** 利用者一覧の閲覧 */
    CARE_RELATION_READ(OFFICE_ADMIN, OFFICE_STAFF, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR),
    /** 電子証明書の申請・更新 */
    CERTIFICATE_APPLY(OFFICE_USER, OFFICE_ADMIN, MEDICAL_ADMIN, INSURER_ADMIN, OPERATOR),
    /** 電子証明書の発行 (発行用パスワードで) */
    CERTIFICATE_ISSUE(OFFICE_USER, OFFICE_ADMIN, MEDICAL_ADMIN, INSURER_ADMIN, OPERATOR),
    /** 電子証明書の入金確認・発行の許可 */
    CERTIFICATE_OPERATE(OPERATOR),
    /** 電子証明書の閲覧 (この組織の; 国保中央会はすべて) */
    CERTIFICATE_READ(OFFICE_USER, OFFICE_ADMIN, MEDICAL_ADMIN, INSURER_ADMIN, OPERATOR, AUDITOR),
    /** 電子証明書の期限のお知らせ */
    CERTIFICATE_REMIND(SYSTEM),
    /** 電子証明書の失効 */
    CERTIFICATE_REVOKE(OFFICE_USER, OFFICE_ADMIN, MEDICAL_ADMIN, INSURER_ADMIN, OPERATOR),
    /** 電子証明書の検索 */
    CERTIFICATE_SEARCH(OPERATOR, AUDITOR),
    /** 初回登録用のID・パスワードの取込み */
    CLAIM_CREDENTIAL_IMPORT(SYSTEM),
    /** 同意の取得 */
    CONSENT_TAKE(OFFICE_ADMIN, OFFICE_STAFF, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR),
    /** 同意の撤回 */
    CONSENT_WITHDRAW(INSURER_ADMIN, INSURER_STAFF),
    /** データ連携の設定 */
    FEED_CONFIGURE(INSURER_ADMIN),
    /** データ連携の結果の閲覧 */
    FEED_READ(INSURER_ADMIN, INSURER_STAFF, INSURER_CLIENT),
    /** データ連携の処理 */
    FEED_RUN(SYSTEM),
    /** データ連携の送信 */
    FEED_SEND(INSURER_ADMIN, INSURER_STAFF, INSURER_CLIENT),
    /** データ連携の取消し */
    FEED_UNDO(INSURER_ADMIN),
    /** 助成金の収支の警告の閲覧 */
    GRANT_ALERT_READ(APPROVER, OPERATOR, AUDITOR),
    /** 助成金の申請 */
    GRANT_APPLY(OFFICE_ADMIN, MEDICAL_ADMIN),
    /** 振込データの承認・取得 */
    GRANT_CONFIRM_TRANSFER(APPROVER),
    /** 利害関係の申告 */
    GRANT_CONFLICT_DECLARE(REVIEWER, APPROVER),
    /** 助成金の決定と通知書の閲覧 */
    GRANT_DECISION_READ(REVIEWER, APPROVER, OPERATOR, AUDITOR),
    /** 審査一覧・申請の閲覧 */
    GRANT_DESK_READ(REVIEWER, APPROVER, AUDITOR),
    /** 助成金の件数・金額の閲覧 */
    GRANT_FIGURES(REVIEWER, APPROVER, OPERATOR, AUDITOR),
    /** 対応カードリーダーの一覧の管理 */
    GRANT_READERS(OPERATOR),
    /** 銀行の回答の受付と消込 */
    GRANT_RECONCILE(APPROVER, OPERATOR),
    /** 助成金の審査 */
    GRANT_REVIEW(REVIEWER),
    /** 募集回の管理 */
    GRANT_ROUND_MANAGE(OPERATOR),
    /** 募集回の閲覧 */
    GRANT_ROUND_READ(REVIEWER, APPROVER, OPERATOR, AUDITOR),
    /** 助成金の月次処理 */
    GRANT_RUN(SYSTEM),
    /** 2人目の承認 */
    GRANT_SECOND_APPROVAL(APPROVER),
    /** 消費税の仕入控除税額の報告の確認 */
    GRANT_TAX_CHECK(OPERATOR),
    /** 消費税の仕入控除税額の報告の閲覧 */
    GRANT_TAX_READ(APPROVER, OPERATOR, AUDITOR),
    /** 振込バッチの閲覧 */
    GRANT_TRANSFER_READ(APPROVER, OPERATOR, AUDITOR),
    /** 本人確認と担当事業所の登録 */
    IDENTITY_CHECK(OFFICE_ADMIN, OFFICE_STAFF, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR),
    /** 被保険者の情報を開く (保険者) */
    INSURED_OPEN(INSURER_ADMIN, INSURER_STAFF),
    /** 被保険者検索 */
    INSURED_SEARCH(INSURER_ADMIN, INSURER_STAFF),
    /** 暦によるジョブの起動 */
    JOB_CALENDAR(SYSTEM),
    /** ジョブの実行記録の閲覧 */
    JOB_READ(OPERATOR, AUDITOR),
    /** ジョブの手動起動・停止・再実行 */
    JOB_RUN(OPERATOR),
    /** ログイン */
    LOG_IN(ANYONE),
    /** ログアウト */
    LOG_OUT(ANYONE),
    /** 送信箱の閲覧 */
    MAIL_READ(OPERATOR, AUDITOR),
    /** メールの再送 */
    MAIL_RETRY(OPERATOR),
    /** 通知メールの送信 */
    MAIL_SEND(SYSTEM),
    /** 組織の管理 (状態・連絡先) */
    ORGANISATION_MANAGE(OPERATOR),
    /** 組織の一覧と履歴の閲覧 */
    ORGANISATION_READ(OPERATOR, AUDITOR),
    /** 自分のログインとセキュリティ */
    OWN_SECURITY(
            OFFICE_USER,
            OFFICE_ADMIN,
            OFFICE_STAFF,
            MEDICAL_ADMIN,
            MEDICAL_STAFF,
            DOCTOR,
            INSURER_ADMIN,
            INSURER_STAFF,
            BOARD_MEMBER,
            REVIEWER,
            APPROVER,
            OPERATOR,
            AUDITOR,
            CITIZEN),
    /** 利用者の情報を開く (閲覧の門) */
    PERSON_OPEN(OFFICE_ADMIN, OFFICE_STAFF, MEDICAL_ADMIN, MEDICAL_STAFF, DOCTOR),
    /** ポータルの閲覧 */
    PORTAL_READ(ANYONE),
    /** 初回登録 */
    REGISTER(ANYONE),
    /** 事業所・医療機関の台帳の取込み */
    REGISTER_IMPORT(OPERATOR, SYSTEM),
    /** 運用設定の変更 */
    SETTING_CHANGE(OPERATOR),
    /** 運用設定の閲覧 */
    SETTING_READ(OPERATOR, AUDITOR);

    private final Set<Role> roles;

    Right(Role first, Role... rest) {
        this.roles = EnumSet.of(first, rest);
        if (this.roles.contains(ANYONE)) {
            this.roles.addAll(EnumSet.allOf(Role.class));
        }
    }

    /** Whether one of the given roles holds this right. */
    public boolean heldBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
