package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.party.InsurerCard;
import kaigo.party.InsurerReading;

/** 保険者の詳細: what an insurer has beside what all organisations have. */
@Named
@RequestScoped
public class InsurerPage {
    @Inject
    InsurerReading reading;

    @Inject
    OrganisationPlace place;

    private InsurerCard card;

    /** @throws kaigo.party.model.NoSuchParty when the address names none */
    public void open() {
        getCard();
    }

    OrganisationPlace place() {
        return place;
    }

    public InsurerCard getCard() {
        if (card == null) {
            card = reading.card(place.insurer());
        }
        return card;
    }
}
