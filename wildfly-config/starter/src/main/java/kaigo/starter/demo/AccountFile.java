package kaigo.starter.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kaigo.certificate.model.KeyFile;
import org.jboss.dmr.ModelNode;

/** アカウントの一覧: accounts.json, readable by its owner only. */
public final class AccountFile {
    private final Path file;

    public AccountFile(Path file) {
        this.file = file;
    }

    public List<DemoAccount> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return ModelNode.fromJSONString(Files.readString(file)).asList().stream()
                    .map(DemoAccount::from)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<DemoAccount> find(String login) {
        return read().stream().filter(account -> account.login().equals(login)).findFirst();
    }

    void write(Collection<DemoAccount> accounts) {
        KeyFile.write(file, json(accounts).getBytes(StandardCharsets.UTF_8));
    }

    public static String json(Collection<DemoAccount> accounts) {
        ModelNode list = new ModelNode().setEmptyList();
        accounts.forEach(account -> list.add(account.json()));
        return list.toJSONString(false);
    }
}
