package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.model.JobFinding;
import kaigo.party.model.ChangeKind;
import kaigo.party.model.ImportListing;
import kaigo.party.model.ImportRefused;
import kaigo.party.model.ImportRow;
import kaigo.party.model.Register;
import kaigo.party.model.RegisterChange;

/** 台帳の取込みの閲覧: the history of imports, what each changes, and what was found in its rows. */
@Stateless
public class ImportReading {
    @Inject
    ImportListing listing;

    /** 一覧, newest first. */
    @Needs(Right.ORGANISATION_READ)
    public ImportListing.Page<ImportRow> page(Register register, int first, int size) {
        return listing.page(register, first, size);
    }

    /** 一件 @throws ImportRefused when there is none */
    @Needs(Right.ORGANISATION_READ)
    public ImportRow one(long id) {
        return listing.find(id).orElseThrow(ImportRefused::unknown);
    }

    /** 変更の一覧 */
    @Needs(Right.ORGANISATION_READ)
    public ImportListing.Page<RegisterChange> changes(long id, ChangeKind kind, String typed, int first, int size) {
        return listing.changes(id, kind, typed, first, size);
    }

    /** 行の所見 */
    @Needs(Right.ORGANISATION_READ)
    public ImportListing.Page<JobFinding> findings(long id, int first, int size) {
        return listing.findings(id, first, size);
    }

    /** 取込みによる履歴 of one office or institution. */
    @Needs(Right.ORGANISATION_READ)
    public List<RegisterChange> appliedTo(Register register, String number, int atMost) {
        return listing.appliedTo(register, number, atMost);
    }
}
