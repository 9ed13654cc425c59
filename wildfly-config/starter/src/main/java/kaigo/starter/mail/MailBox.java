package kaigo.starter.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 見本の受信箱: the mails of a demo as text, oldest first. */
public final class MailBox {
    private final Path folder;

    public MailBox(Path folder) {
        this.folder = folder;
    }

    /** @return how many mails were shown */
    public int show(Optional<String> address, PrintStream out) throws IOException, MessagingException {
        int shown = 0;
        for (Path file : files()) {
            MimeMessage mail = read(file);
            if (address.isEmpty() || isTo(mail, address.get())) {
                print(mail, out);
                shown++;
            }
        }
        return shown;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(null, in);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) throws MessagingException {
        return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                .map(recipient -> ((InternetAddress) recipient).getAddress().toLowerCase(Locale.ROOT))
                .anyMatch(address.toLowerCase(Locale.ROOT)::equals);
    }

    private static void print(MimeMessage mail, PrintStream out) throws MessagingException, IOException {
        out.println("To:      " + InternetAddress.toUnicodeString(mail.getRecipients(Message.RecipientType.TO)));
        out.println("Date:    " + mail.getSentDate());
        out.println("Subject: " + mail.getSubject());
        out.println();
        out.println(text(mail).strip());
        out.println("-".repeat(60));
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            return parts.getCount() == 0 ? "" : text(parts.getBodyPart(0));
        }
        return content.toString();
    }
}
