package kaigo.party;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.JobStarting;

/** 事業所データの取込みの依頼: the operator hands a file over; the job takes it on this node. */
@Stateless
public class OfficeImportOrdering {
    @EJB
    JobStarting starting;

    /** @return the execution's id */
    @Needs(Right.OFFICE_IMPORT)
    public long order(String fileName, InputStream content) throws IOException {
        Path file = Files.createTempDirectory("office-import").resolve(plain(fileName));
        Files.copy(content, file);
        return starting.start("office-import", Map.of("file", file.toString()));
    }

    /** The name alone, for the record: no folders, nothing that a shell or a path would read. */
    private static String plain(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return safe.isBlank() || safe.startsWith(".") ? "offices.csv" : safe;
    }
}
