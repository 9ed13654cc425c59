package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.party.model.Insurer;
import kaigo.party.model.Insurers;
import kaigo.party.model.Municipalities;
import kaigo.party.model.MunicipalityNow;
import kaigo.party.model.NoSuchParty;
import kaigo.party.model.NoticeAddresses;
import kaigo.party.model.NoticePurpose;
import kaigo.party.model.NumberedName;
import kaigo.party.model.UnionMembers;
import kaigo.time.BusinessClock;

/** 保険者の閲覧: one insurer with its members, dates and addresses. */
@Stateless
public class InsurerReading {
    @Inject
    Insurers insurers;

    @Inject
    Municipalities municipalities;

    @Inject
    UnionMembers members;

    @Inject
    NoticeAddresses notices;

    @Inject
    BusinessClock clock;

    /** 詳細 @throws NoSuchParty when nobody has this number */
    @Needs(Right.ORGANISATION_READ)
    public InsurerCard card(InsurerNo no) {
        Insurer insurer = insurers.require(no);
        return new InsurerCard(
                no.value(),
                insurer.name(),
                insurer.kana(),
                insurer.kind(),
                insurer.setupCompletedOn(),
                insurer.serviceStartOn(),
                notices.of(no, NoticePurpose.FEED_RESULT),
                notices.of(no, NoticePurpose.CASE_FILE),
                members.of(insurer, clock.today()),
                members.planned(insurer, clock.today()),
                together(no),
                insurer.version());
    }

    /** 市町村とその保険者 today. @throws NoSuchParty when no municipality has this code */
    @Needs(Right.ORGANISATION_READ)
    public MunicipalityNow municipality(LocalGovernmentCode code) {
        return members.find(code, clock.today()).orElseThrow(() -> NoSuchParty.municipality(code));
    }

    /** 市町村の候補 */
    @Needs(Right.ORGANISATION_READ)
    public List<NumberedName> municipalities() {
        return municipalities.named();
    }

    /** 保険者の候補 */
    @Needs(Right.ORGANISATION_READ)
    public List<NumberedName> insurers() {
        return insurers.named();
    }

    private List<InsurerCard.Partner> together(InsurerNo no) {
        return members.together(no, clock.today()).stream()
                .map(insurers::require)
                .filter(one -> one.isActive() || one.insurerNo().equals(no))
                .map(one -> new InsurerCard.Partner(one.insurerNo().value(), one.name(), one.setupCompletedOn()))
                .toList();
    }
}
