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
import kaigo.party.model.Register;
import kaigo.party.model.RegisterUploads;

/** 台帳の取込みの依頼: the operator hands a file over, sees what it would change, and decides; jobs do the work. */
@Stateless
public class ImportOrdering {
    private static final int LONGEST_NAME = 100;
    private static final String REHEARSAL = "register-rehearsal";
    private static final String IMPORT = "import";

    @Inject
    ImportSteps steps;

    @EJB
    JobStarting starting;

    /** アップロード @return the import's id; its comparison has begun */
    @Needs(Right.REGISTER_IMPORT)
    public long upload(Register register, String fileName, InputStream content) throws IOException {
        long id = steps.upload(register, plain(fileName), content.readNBytes(RegisterUploads.LARGEST + 1));
        start(REHEARSAL, id);
        return id;
    }

    /** もう一度確認 */
    @Needs(Right.REGISTER_IMPORT)
    public void checkAgain(long id) {
        steps.checkAgain(id);
        start(REHEARSAL, id);
    }

    /** 反映 @throws ImportRefused unless it was compared, with nothing applied since */
    @Needs(Right.REGISTER_IMPORT)
    public void confirm(long id) {
        start(steps.confirm(id) == Register.OFFICE ? "office-import" : "institution-import", id);
    }

    /** 取りやめ */
    @Needs(Right.REGISTER_IMPORT)
    public void discard(long id) {
        steps.discard(id);
    }

    private void start(String job, long id) {
        starting.start(job, Map.of(IMPORT, Long.toString(id)));
    }

    /** The name alone, for the record: no folders, nothing that a shell or a path would read. */
    private static String plain(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        safe = safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
        return safe.isBlank() || safe.startsWith(".") ? "import.csv" : safe;
    }
}
