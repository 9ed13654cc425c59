package kaigo.party.model;

import java.time.Instant;

/**
 * 取込みの一覧の一行
 *
 * @param added new organisations
 * @param services new services of known ones
 * @param changed known ones with something changed
 * @param vanished services that the file should have and hasn't
 * @param skipped rows left out; @param warned rows taken with a warning
 * @param message what its run said, or null
 */
public record ImportRow(
        long id,
        Register register,
        String fileName,
        ImportState state,
        Instant receivedAt,
        String receivedBy,
        Instant endedAt,
        String endedBy,
        long added,
        long services,
        long changed,
        long vanished,
        long skipped,
        long warned,
        String message) {

    /** Whether it would change anything. */
    public boolean changesNothing() {
        return added + services + changed == 0;
    }
}
