package kaigo.consent.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kaigo.identifier.model.OfficeNo;

/**
 * 担当事業所: an office serves a person, from an identity check on until it ends. The name and birth date are a copy for
 * the office's list; the insurer's feed keeps it, 不開示 clears it.
 */
@Entity
@Table(name = "care_relation")
@IdClass(CareRelationId.class)
public class CareRelation {
    @Id
    @Column(name = "office_no")
    private String officeNo;

    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    @Id
    @Column(name = "insured_no")
    private String insuredNo;

    private String name;
    private String kana;

    @Column(name = "kana_key")
    private String kanaKey;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String sex;

    private LocalDate since;

    @Column(name = "readable_until")
    private LocalDate readableUntil;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "in_charge")
    private String inCharge;

    @Version
    private long version;

    protected CareRelation() {} // JPA

    /** 登録: the office has checked who the person is. */
    public CareRelation(OfficeNo office, Listing listing, Staff staff, LocalDate today) {
        this.officeNo = office.value();
        this.insurerNo = listing.person().insurer().value();
        this.insuredNo = listing.person().insured().value();
        open(staff, listing, today);
        copy(listing);
    }

    /** 再確認: checked once more; an ended relation opens again from today. */
    public void confirm(Listing listing, Staff staff, LocalDate today) {
        if (!openOn(today)) {
            open(staff, listing, today);
        }
        copy(listing);
    }

    /** Who is about to leave the insurer is served until that day. */
    private void open(Staff staff, Listing listing, LocalDate today) {
        since = today;
        readableUntil = null;
        endedOn = listing.leavesOn();
        endReason = endedOn == null ? null : EndReason.LEFT_INSURER;
        accountId = staff.accountId();
        inCharge = staff.name();
    }

    private void copy(Listing listing) {
        name = listing.name();
        kana = listing.kana();
        kanaKey = listing.kanaKey();
        birthDate = listing.birthDate();
        sex = listing.sex().code();
    }

    /** 担当の終了. @throws RelationEnded when it has ended before */
    public void end(EndReason reason, LocalDate today) {
        if (!openOn(today)) {
            throw new RelationEnded();
        }
        endedOn = today;
        endReason = reason;
    }

    /** Whether the office may look on this day; the day of the end is no longer one. */
    public boolean openOn(LocalDate day) {
        return !since.isAfter(day)
                && (endedOn == null || endedOn.isAfter(day))
                && (readableUntil == null || !readableUntil.isBefore(day));
    }

    /** Why it ended. */
    public enum EndReason {
        /** 契約終了 */
        CONTRACT_ENDED,
        /** 死亡 */
        DIED,
        /** 資格喪失 */
        LEFT_INSURER,
        /** 不開示 */
        NON_DISCLOSURE
    }
}
