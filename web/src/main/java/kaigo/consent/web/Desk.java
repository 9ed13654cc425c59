package kaigo.consent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.consent.CareRelationReading;
import kaigo.consent.model.ConsentDesk;
import kaigo.frame.web.EntryNote;

/** 同意の受取: whether this office may take consents, and how many persons it may ask; asked once a page. */
@Named("consentDesk")
@RequestScoped
public class Desk implements EntryNote {
    @Inject
    CareRelationReading reading;

    private ConsentDesk desk;

    @Override
    public String key() {
        return "consents";
    }

    @Override
    public boolean shown() {
        return isTaking();
    }

    @Override
    public long count() {
        return desk().toAsk();
    }

    public boolean isTaking() {
        return desk().takes();
    }

    private ConsentDesk desk() {
        if (desk == null) {
            desk = reading.desk();
        }
        return desk;
    }
}
