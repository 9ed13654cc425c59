package kaigo.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import kaigo.party.model.OfficeUploads;
import kaigo.time.SystemClock;

/** アップロードの保管: committed before the job starts, which reads it in a thread of its own. */
@ApplicationScoped
class OfficeUploading {
    @Inject
    OfficeUploads uploads;

    @Inject
    SystemClock clock;

    @Transactional(TxType.REQUIRES_NEW)
    long keep(String name, byte[] bytes) {
        return uploads.add(new OfficeUploads.Upload(name, bytes), clock.now());
    }
}
