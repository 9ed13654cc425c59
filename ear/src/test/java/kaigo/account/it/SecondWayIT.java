package kaigo.account.it;

import static kaigo.account.it.Newcomer.HIDAMARI;
import static kaigo.account.it.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaigo.account.model.MailCode;
import kaigo.account.model.RecoveryCode;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 認証アプリのほかの方法: recovery codes, and codes by mail while the operator allows them. */
class SecondWayIT extends FromOutside {
    private static final Pattern SIX_DIGITS = Pattern.compile("(?m)^(\\d{6})\\s*$");

    @AfterAll
    static void switchOff() {
        mailCode("off");
    }

    @Test
    void a_recovery_code_opens_once() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        RecoveryCode code = give(newcomer);
        Visitor visitor = Visitor.withCertificateOf(newcomer).atCode(newcomer);
        visitor.get("/login/recovery.xhtml");

        assertThat(location(visitor.enterCode(code.text().toLowerCase().replace("-", " "))))
                .isEqualTo("/service/home.xhtml");

        Visitor second = Visitor.withCertificateOf(newcomer).atCode(newcomer);
        second.get("/login/recovery.xhtml");
        assertThat(second.enterCode(code.text()).statusCode()).isEqualTo(200);
        assertThat(newcomer.ask("SELECT count(*) FROM account_event e JOIN account a ON a.id = e.account_id"
                        + " WHERE a.login = ? AND e.kind = 'RECOVERY_CODE_USED'"))
                .isEqualTo("1");
        assertThat(newcomer.ask("SELECT count(*) FROM outgoing_mail m JOIN account a ON a.mail = m.recipient"
                        + " WHERE a.login = ?"))
                .isEqualTo("1");
    }

    @Test
    void a_recovery_code_opens_once_however_many_carry_it() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        RecoveryCode code = give(newcomer);
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Visitor visitor = Visitor.withCertificateOf(newcomer).atCode(newcomer);
            visitor.get("/login/recovery.xhtml");
            attempts.add(() -> visitor.enterCode(code.text()).statusCode());
        }

        assertThat(LoginIT.atOnce(attempts)).filteredOn(status -> status == 302).hasSize(1);
    }

    @Test
    void a_code_by_mail_opens_once_and_only_the_newest() throws Exception {
        mailCode("on");
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        newcomer.set("mail = login || '@it.example'");
        Visitor visitor = Visitor.withCertificateOf(newcomer).atCode(newcomer);

        mail(visitor);
        String old = newest(newcomer);
        mail(visitor);
        String code = newest(newcomer);
        assertThat(newcomer.ask("SELECT count(*) FROM outgoing_mail m, account a WHERE a.login = ?"
                        + " AND m.recipient = a.mail"))
                .as("no code waits in the outbox")
                .isEqualTo("0");

        assertThat(old.equals(code) || visitor.enterCode(old).statusCode() == 200)
                .isTrue();
        assertThat(location(visitor.enterCode(code))).isEqualTo("/service/home.xhtml");
        assertThat(Visitor.withCertificateOf(newcomer)
                        .atCode(newcomer)
                        .enterCode(code)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void codes_by_mail_are_few_an_hour_short_of_life_and_off_until_allowed() throws Exception {
        Newcomer newcomer = Newcomer.ofOffice(HIDAMARI);
        newcomer.set("mail = login || '@it.example'");
        mailCode("off");
        Visitor visitor = Visitor.withCertificateOf(newcomer).atCode(newcomer);
        assertThat(visitor.get("/login/code.xhtml").body()).doesNotContain("id=\"m:mail\"");

        mailCode("on");
        for (int i = 0; i < MailCode.MOST_AN_HOUR; i++) {
            mail(visitor);
        }
        visitor.get("/login/code.xhtml");
        assertThat(visitor.pressIn("m", "mail", Map.of()).body()).contains("1時間に5通まで");

        String code = newest(newcomer);
        newcomer.run("UPDATE mail_code SET expires_at = now() WHERE account_id ="
                + " (SELECT id FROM account WHERE login = ?)");
        visitor.get("/login/code.xhtml");
        assertThat(visitor.enterCode(code).statusCode()).isEqualTo(200);
    }

    private static void mail(Visitor visitor) throws Exception {
        visitor.get("/login/code.xhtml");
        visitor.follow(visitor.pressIn("m", "mail", Map.of()));
    }

    private static RecoveryCode give(Newcomer newcomer) {
        newcomer.set("mail = login || '@it.example'");
        RecoveryCode code = RecoveryCode.random();
        long account = Long.parseLong(newcomer.ask("SELECT id FROM account WHERE login = ?"));
        newcomer.run("INSERT INTO recovery_code (account_id, hash) SELECT id, '" + code.hash(account)
                + "' FROM account WHERE login = ?");
        return code;
    }

    private static void mailCode(String value) {
        RunningSystem.get().database().call(connection -> {
            try (PreparedStatement set = connection.prepareStatement("INSERT INTO platform_setting (name, value)"
                    + " VALUES ('MAIL_CODE', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
                set.setString(1, value);
                return set.executeUpdate();
            }
        });
    }

    /** The code in the newest mail to the newcomer. */
    private static String newest(Newcomer newcomer) throws Exception {
        String address = newcomer.login() + "@it.example";
        for (int i = 0; i < 50; i++) {
            try (Stream<Path> mails = Files.list(RunningSystem.get().layout().mail())) {
                List<String> own = mails.sorted()
                        .map(SecondWayIT::text)
                        .filter(mail -> mail.contains(address))
                        .toList();
                if (!own.isEmpty()) {
                    Matcher code = SIX_DIGITS.matcher(own.get(own.size() - 1));
                    assertThat(code.find()).isTrue();
                    return code.group(1);
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail to " + address);
    }

    private static String text(Path mail) {
        try (var in = Files.newInputStream(mail)) {
            var message = new jakarta.mail.internet.MimeMessage(null, in);
            return message.getAllRecipients()[0] + "\n" + message.getContent();
        } catch (Exception unreadable) {
            return "";
        }
    }
}
