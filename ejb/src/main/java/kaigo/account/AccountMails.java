package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kaigo.account.model.Account;
import kaigo.account.model.ClaimCredential;
import kaigo.account.model.InitialPassword;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.OrganisationNames;
import kaigo.account.model.Person;
import kaigo.account.model.Registration;
import kaigo.account.model.SecretBox;
import kaigo.document.Template;
import kaigo.mail.model.Outbox;
import kaigo.time.BusinessClock;

/**
 * 利用者へのメール: queued in the transaction of what they tell. What carries a code or a password is sealed in the outbox.
 * The first line of a template is the subject.
 */
@ApplicationScoped
class AccountMails {
    @Inject
    Outbox outbox;

    @Inject
    OrganisationNames organisations;

    @Inject
    SecretBox secrets;

    @Inject
    BusinessClock clock;

    /** 初回登録の確認コード */
    void registrationCode(ClaimCredential credential, Person applicant, String code) {
        Map<String, String> values = new TreeMap<>(Map.of(
                "organisation", organisations.of(credential.organisation(), credential.organisationNo()),
                "name", applicant.name(),
                "code", code,
                "minutes", Long.toString(Registration.CODE_GOOD_FOR.toMinutes())));
        Text text = Text.of("registration-code", values);
        outbox.queueSecret(key(), applicant.mail(), text.subject(), text.body(), secrets, clock.now());
    }

    /** 初回登録の完了 */
    void registered(Account account) {
        tell(account, account.person().mail(), "registered");
    }

    /** 初期パスワードのお知らせ */
    void initialPassword(Account account, String password) {
        Map<String, String> values = values(account);
        values.put("password", password);
        values.put("days", Long.toString(InitialPassword.GOOD_FOR.toDays()));
        Text text = Text.of("initial-password", values);
        outbox.queueSecret(key(), account.person().mail(), text.subject(), text.body(), secrets, clock.now());
    }

    /** パスワードの再設定 by an admin, who hands the new one over himself. */
    void passwordReset(Account account) {
        tell(account, account.person().mail(), "password-reset");
    }

    /** 認証アプリの再設定 */
    void codeReset(Account account) {
        tell(account, account.person().mail(), "code-reset");
    }

    /** メールアドレスの変更, to the former address: its owner shall know when somebody takes his account away. */
    void mailChanged(Account account, String former) {
        tell(account, former, "mail-changed");
    }

    private void tell(Account account, String address, String template) {
        if (address != null) {
            Text text = Text.of(template, values(account));
            outbox.queue(key(), address, text.subject(), text.body(), clock.now());
        }
    }

    private Map<String, String> values(Account account) {
        boolean publicLogin =
                account.organisation() == OrganisationKind.OFFICE || account.organisation() == OrganisationKind.MEDICAL;
        return new TreeMap<>(Map.of(
                "organisation", organisations.of(account.organisation(), account.organisationNo()),
                "name", account.person().name(),
                "login", account.login(),
                "link",
                        publicLogin
                                ? environment("KAIGO_PUBLIC_URL") + "/mypage/home.xhtml"
                                : environment("KAIGO_SERVICES_URL") + "/"));
    }

    private static String environment(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private static String key() {
        return "account-" + UUID.randomUUID();
    }

    /** 件名と本文 */
    private record Text(String subject, String body) {
        static Text of(String template, Map<String, String> values) {
            String text =
                    Template.of(AccountMails.class, "mail/" + template + ".txt").text(values);
            int end = text.indexOf('\n');
            return new Text(text.substring(0, end), text.substring(end).strip());
        }
    }
}
