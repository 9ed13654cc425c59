package kaigo.party.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.it.InContainer;
import kaigo.party.OfficeImportOrdering;
import kaigo.sharing.it.Scene;
import org.junit.jupiter.api.Test;

/** 事業所データのアップロード: an uploaded file is gone when its import has ended, also from the node's disk. */
class OfficeUploadIT extends InContainer {
    @Inject
    OfficeImportOrdering ordering;

    @Inject
    Scene scene;

    @Test
    void nothing_stays_behind() throws Exception {
        String name = "offices-" + UUID.randomUUID() + ".csv";
        Actor operator =
                new Actor(7L, "運用", Set.of(Role.OPERATOR), OrganisationKind.CENTRAL, "CENTRAL", "国保中央会", null, "IT");
        long execution = Actors.as(
                operator,
                () -> ordering.order(
                        name, new ByteArrayInputStream("見出し,だけ\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8))));

        for (int tenths = 0; tenths < 300 && !state(execution).equals("FAILED"); tenths++) {
            Thread.sleep(100);
        }

        assertThat(state(execution)).isEqualTo("FAILED");
        assertThat(scene.rows("SELECT message FROM job_run WHERE execution_id = ?1", execution))
                .asString()
                .contains("必要な列がありません");
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("office-import"))
                            .filter(path -> Files.exists(path.resolve(name))))
                    .isEmpty();
        }
        assertThat(scene.rows("SELECT 1 FROM office_upload WHERE name = ?1", name))
                .isEmpty();
    }

    private String state(long execution) {
        return scene.rows("SELECT state FROM job_run WHERE execution_id = ?1", execution)
                .toString()
                .replaceAll("[\\[\\]]", "");
    }
}
