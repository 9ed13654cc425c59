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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
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

    @Column(name = "kind_limits")
    private String kindLimits;

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

    @Column(name = "care_office_no_2")
    private String careOfficeNo2;

    @Column(name = "notified_on_2")
    private LocalDate notifiedOn2;

    @Column(name = "care_office_no_3")
    private String careOfficeNo3;

    @Column(name = "notified_on_3")
    private LocalDate notifiedOn3;

    @Column(name = "facility_name")
    private String facilityName;

    @Column(name = "admitted_on")
    private LocalDate admittedOn;

    @Column(name = "discharged_on")
    private LocalDate dischargedOn;

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

    /** 給付制限, whether in force or not. */
    public Optional<Restriction> restriction() {
        return Optional.ofNullable(benefitRestriction)
                .map(content -> new Restriction(content, restrictionFrom, restrictionTo));
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

    /** うち種類支給限度基準額. */
    public Optional<String> kindLimits() {
        return Optional.ofNullable(kindLimits);
    }

    /** 居宅介護支援事業者等 named on the card, up to three, in the card's order. */
    public List<NamedOffice> careOffices() {
        return Stream.of(
                        new NamedOffice(careOfficeNo, notifiedOn),
                        new NamedOffice(careOfficeNo2, notifiedOn2),
                        new NamedOffice(careOfficeNo3, notifiedOn3))
                .filter(office -> office.officeNo() != null)
                .toList();
    }

    /** 介護保険施設等. */
    public Optional<FacilityStay> facility() {
        return facilityName == null && admittedOn == null
                ? Optional.empty()
                : Optional.of(new FacilityStay(facilityName, admittedOn, dischargedOn));
    }

    /** 基準日 of the feed that brought it. */
    public LocalDate baseDate() {
        return standing.baseDate();
    }
}
