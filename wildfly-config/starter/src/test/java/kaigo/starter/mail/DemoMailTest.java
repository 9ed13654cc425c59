package kaigo.starter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("見本のメール")
class DemoMailTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("a mail taken is a mail kept, also after the server has stopped; each address sees its own")
    void kept() throws Exception {
        int port = TestDatabase.freePort();
        try (DemoMail mail = DemoMail.start(folder, port)) {
            send(port, "aoki@demo.example", "交付決定のお知らせ", "金額は画面でご確認ください。");
            send(port, "sato@demo.example", "処理結果", "3件");
        }

        assertThat(shown(Optional.empty())).contains("交付決定のお知らせ", "処理結果");
        assertThat(shown(Optional.of("AOKI@demo.example")))
                .contains("aoki@demo.example", "交付決定のお知らせ", "金額は画面でご確認ください。")
                .doesNotContain("処理結果");
        assertThat(shown(Optional.of("nobody@demo.example"))).isEmpty();
    }

    private String shown(Optional<String> address) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MailBox(folder).show(address, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void send(int port, String to, String subject, String text) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("no-reply@kaigo.example");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
