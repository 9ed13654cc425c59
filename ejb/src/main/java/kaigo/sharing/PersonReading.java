package kaigo.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaigo.assessment.model.AssessmentCases;
import kaigo.insured.model.BurdenCards;
import kaigo.insured.model.CardInHand;
import kaigo.insured.model.InsuranceCard;
import kaigo.insured.model.InsuranceCards;
import kaigo.insured.model.NamedOffice;
import kaigo.party.model.Organisations;
import kaigo.sharing.model.InformationKind;

/** 記録の読出し: behind the gate, what a judgement lets be told, each kind by as few statements whatever its history. */
@ApplicationScoped
class PersonReading {
    /** 資格・証 and 認定: what a person's pages show. */
    static final List<InformationKind> KINDS = List.of(
            InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT, InformationKind.ASSESSMENT);

    @Inject
    InsuranceCards cards;

    @Inject
    BurdenCards burdens;

    @Inject
    AssessmentCases cases;

    @Inject
    Organisations organisations;

    PersonRecord read(Judgement judged, LocalDate today) {
        BurdenCards.Found burden = burden(judged);
        return new PersonRecord(
                judged.disclose(InformationKind.CARD, () -> card(judged, today)),
                judged.disclose(InformationKind.BURDEN_RATIO, () -> RatioView.of(burden.ratios(), today)),
                judged.disclose(InformationKind.LIMIT, () -> LimitView.of(burden.limits(), today)),
                judged.disclose(InformationKind.ASSESSMENT, () -> AssessmentView.of(judged.person(), cases, today)));
    }

    private CardView card(Judgement judged, LocalDate today) {
        List<InsuranceCard> all = cards.of(
                judged.person().insurer().value(), judged.person().insured().value());
        Optional<InsuranceCard> inHand = CardInHand.on(today, all);
        return inHand.map(card -> CardView.of(
                        card,
                        all,
                        today,
                        organisations.officeNames(card.careOffices().stream()
                                .map(NamedOffice::officeNo)
                                .toList())))
                .orElse(null);
    }

    private BurdenCards.Found burden(Judgement judged) {
        boolean ratio = judged.tells(InformationKind.BURDEN_RATIO);
        boolean limit = judged.tells(InformationKind.LIMIT);
        return ratio || limit
                ? burdens.of(
                        judged.person().insurer().value(),
                        judged.person().insured().value(),
                        ratio,
                        limit)
                : new BurdenCards.Found(List.of(), List.of());
    }
}
