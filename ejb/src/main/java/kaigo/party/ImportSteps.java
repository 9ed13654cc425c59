package kaigo.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import kaigo.account.Actors;
import kaigo.party.model.ImportListing;
import kaigo.party.model.ImportRefused;
import kaigo.party.model.ImportState;
import kaigo.party.model.Register;
import kaigo.party.model.RegisterImport;
import kaigo.party.model.RegisterImports;
import kaigo.party.model.RegisterUploads;
import kaigo.time.SystemClock;

/** 取込みの段階: committed before the job starts, which goes on in a thread of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportSteps {
    @Inject
    RegisterImports imports;

    @Inject
    ImportListing listing;

    @Inject
    RegisterUploads uploads;

    @Inject
    SystemClock clock;

    long upload(Register register, String name, byte[] bytes) {
        long upload = uploads.add(new RegisterUploads.Upload(name, bytes), clock.now());
        return imports.add(
                RegisterImport.uploaded(register, name, upload, Actors.current().name(), clock.now()));
    }

    /** @throws ImportRefused while it runs */
    void checkAgain(long id) {
        requireStill(id);
        imports.require(id).checkAgain(clock.now());
    }

    /** @return whose job it is */
    Register confirm(long id) {
        RegisterImport given = imports.require(id);
        given.confirm(
                Actors.current().name(),
                clock.now(),
                imports.lastApplied(given.register()).orElse(null));
        return given.register();
    }

    void discard(long id) {
        requireStill(id);
        RegisterImport given = imports.require(id);
        removeBytes(given);
        given.discard(Actors.current().name(), clock.now());
        imports.forgetChanges(id);
    }

    private void removeBytes(RegisterImport given) {
        if (given.uploadId() != null) {
            uploads.remove(given.uploadId());
        }
    }

    /** What runs isn't decided about; what broke off is. */
    private void requireStill(long id) {
        listing.find(id)
                .filter(row -> row.state() == ImportState.CHECKING || row.state() == ImportState.APPLYING)
                .ifPresent(running -> {
                    throw ImportRefused.running();
                });
    }
}
