package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Right;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.party.model.FieldChange;
import kaigo.party.model.Insurer;
import kaigo.party.model.MunicipalityNow;
import kaigo.party.model.NoSuchParty;
import kaigo.party.model.OrganisationEvent;
import kaigo.party.model.Organisations;
import kaigo.party.model.UnionMembers;
import kaigo.time.BusinessClock;

/** 構成市町村の変更: which insurer a municipality has from a day on, and who shares a review board; noted with both sides. */
@Stateless
public class MemberManaging {
    private static final OrganisationKind INSURER = OrganisationKind.INSURER;

    @Inject
    Organisations organisations;

    @Inject
    UnionMembers members;

    @Inject
    OrganisationHistory history;

    @Inject
    BusinessClock clock;

    /** 市町村の保険者の変更 */
    @Needs(Right.ORGANISATION_MANAGE)
    public void point(LocalGovernmentCode code, InsurerNo to, LocalDate from, String reason) {
        Insurer insurer = open(to);
        if (!insurer.insures()) {
            throw InsurerRefused.onlyAssesses(insurer.name());
        }
        MunicipalityNow before = members.find(code, from).orElseThrow(() -> NoSuchParty.municipality(code));
        if (before.insurerNo().equals(to.value())) {
            throw InsurerRefused.sameInsurer(before.name(), insurer.name());
        }
        members.point(code, to, from);
        List<FieldChange> change =
                List.of(new FieldChange("member", null, before.name()), new FieldChange("from", null, from));
        history.note(INSURER, to.value(), OrganisationEvent.Kind.MEMBER_JOINED, change, reason);
        history.note(INSURER, before.insurerNo(), OrganisationEvent.Kind.MEMBER_LEFT, change, reason);
    }

    /** 認定審査会への参加, of a union that only assesses. */
    @Needs(Right.ORGANISATION_MANAGE)
    public void join(InsurerNo union, LocalGovernmentCode code, LocalDate from, String reason) {
        requireReviewUnion(union);
        MunicipalityNow municipality = members.find(code, from).orElseThrow(() -> NoSuchParty.municipality(code));
        if (isMember(union, code, from)) {
            throw InsurerRefused.memberAlready(municipality.name());
        }
        members.join(union, code, from);
        note(union, OrganisationEvent.Kind.MEMBER_JOINED, municipality, from, reason);
    }

    /** 認定審査会からの脱退 */
    @Needs(Right.ORGANISATION_MANAGE)
    public void leave(InsurerNo union, LocalGovernmentCode code, LocalDate from, String reason) {
        requireReviewUnion(union);
        MunicipalityNow municipality = members.find(code, from).orElseThrow(() -> NoSuchParty.municipality(code));
        if (!members.leave(union, code, from)) {
            throw InsurerRefused.noMember(municipality.name());
        }
        note(union, OrganisationEvent.Kind.MEMBER_LEFT, municipality, from, reason);
    }

    private boolean isMember(InsurerNo union, LocalGovernmentCode code, LocalDate day) {
        Insurer board = (Insurer) organisations.require(INSURER, union.value());
        return members.of(board, day).stream()
                .anyMatch(member -> member.lgCode().equals(code.value()));
    }

    private void requireReviewUnion(InsurerNo union) {
        Insurer board = open(union);
        if (board.insures()) {
            throw InsurerRefused.notReviewUnion(board.name());
        }
    }

    private Insurer open(InsurerNo no) {
        Insurer insurer = (Insurer) organisations.require(INSURER, no.value());
        if (!insurer.isActive()) {
            throw InsurerRefused.closed(insurer.name());
        }
        return insurer;
    }

    private void note(
            InsurerNo union, OrganisationEvent.Kind what, MunicipalityNow member, LocalDate from, String reason) {
        history.note(
                INSURER,
                union.value(),
                what,
                List.of(new FieldChange("member", null, member.name()), new FieldChange("from", null, from)),
                reason);
    }
}
