package kaigo.starter.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

/** 見本のメールサーバー: takes every mail on loopback and keeps it as a file before it says yes. */
public final class DemoMail implements AutoCloseable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final GreenMail server;
    private final AtomicLong sequence = new AtomicLong();

    private DemoMail(Path folder, int port) {
        this.folder = folder;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    public static DemoMail start(Path folder, int port) {
        DemoMail mail = new DemoMail(folder, port);
        mail.server.start();
        mail.server.getUserManager().setMessageDeliveryHandler(mail::keep);
        return mail;
    }

    private GreenMailUser keep(MovingMessage message, MailAddress recipient) throws MessagingException, UserException {
        try {
            String name = TIME.format(Instant.now()) + "-" + sequence.incrementAndGet() + ".eml";
            Path aside = Files.createTempFile(folder, "mail", ".part");
            try (OutputStream out = Files.newOutputStream(aside)) {
                message.getMessage().writeTo(out);
            }
            Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return reader(recipient.getEmail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files are the mailbox: what the server itself holds in memory is let go. */
    private GreenMailUser reader(String address) throws UserException {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        return user != null ? user : server.getUserManager().createUser(address, address, address);
    }

    @Override
    public void close() {
        server.stop();
    }
}
