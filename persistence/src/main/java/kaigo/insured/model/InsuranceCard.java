package kaigo.insured.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import kaigo.identifier.model.CareLevel;

/** 介護保険被保険者証: one card of a person, by its day of issue; what its three faces say. */
@Entity
@Table(name = "insurance_card")
@IdClass(PersonRowKey.class)
public class InsuranceCard {
    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    @Id
    private Long id;

    @Column(name = "insured_no")
    private String insuredNo;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "care_level")
    private CareLevel careLevel;

    @Column(name = "certified_on")
    private LocalDate certifiedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "limit_units")
    private Integer limitUnits;

    @Column(name = "board_opinion")
    private String boardOpinion;

    @Column(name = "benefit_restriction")
    private String benefitRestriction;

    @Column(name = "restriction_from")
    private LocalDate restrictionFrom;

    @Column(name = "restriction_to")
    private LocalDate restrictionTo;

    @Column(name = "care_office_no")
    private String careOfficeNo;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Embedded
    private RowVersion standing = new RowVersion();

    @Version
    private long version;

    protected InsuranceCard() {} // JPA

    /** 有効期間内か: the certification runs on that day. */
    public boolean validOn(LocalDate day) {
        return validFrom != null && !validFrom.isAfter(day) && validTo != null && !validTo.isBefore(day);
    }

    /** あと何日か: days until the last valid day; empty when nothing is certified. Negative when it has run out. */
    public OptionalLong daysLeft(LocalDate today) {
        return validTo == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(today, validTo));
    }

    /** 給付制限 in force on that day. */
    public Optional<String> restrictionOn(LocalDate day) {
        boolean runs = benefitRestriction != null
                && (restrictionFrom == null || !restrictionFrom.isAfter(day))
                && (restrictionTo == null || !restrictionTo.isBefore(day));
        return runs ? Optional.of(benefitRestriction) : Optional.empty();
    }

    /** Whether a later version of the same card replaced this one, or the insurer took it back. */
    public boolean replaced() {
        return standing.replaced();
    }

    public String insurerNo() {
        return insurerNo;
    }

    public String insuredNo() {
        return insuredNo;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** 要介護状態区分; empty when the person has no certification. */
    public Optional<CareLevel> careLevel() {
        return Optional.ofNullable(careLevel);
    }

    public Optional<LocalDate> certifiedOn() {
        return Optional.ofNullable(certifiedOn);
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** 区分支給限度基準額: units a month. */
    public OptionalInt limitUnits() {
        return limitUnits == null ? OptionalInt.empty() : OptionalInt.of(limitUnits);
    }

    public Optional<String> boardOpinion() {
        return Optional.ofNullable(boardOpinion);
    }

    /** 居宅介護支援事業者 named on the card, with the day of its notice. */
    public Optional<String> careOfficeNo() {
        return Optional.ofNullable(careOfficeNo);
    }

    public Optional<LocalDate> notifiedOn() {
        return Optional.ofNullable(notifiedOn);
    }
}
