package kaigo.party;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.JobStarting;
import kaigo.party.model.OfficeUploads;

/** 事業所データの取込みの依頼: the operator hands a file over; the job takes it, and takes it away. */
@Stateless
public class OfficeImportOrdering {
    private static final int LONGEST_NAME = 100;

    @Inject
    OfficeUploading uploading;

    @EJB
    JobStarting starting;

    /** @return the execution's id */
    @Needs(Right.OFFICE_IMPORT)
    public long order(String fileName, InputStream content) throws IOException {
        String name = plain(fileName);
        long upload = uploading.keep(name, content.readNBytes(OfficeUploads.LARGEST + 1));
        return starting.start("office-import", Map.of("upload", Long.toString(upload), "name", name));
    }

    /** The name alone, for the record: no folders, nothing that a shell or a path would read. */
    private static String plain(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        safe = safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
        return safe.isBlank() || safe.startsWith(".") ? "offices.csv" : safe;
    }
}
