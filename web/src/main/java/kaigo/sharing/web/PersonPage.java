package kaigo.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.consent.CareRelationReading;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.RelationFile;
import kaigo.sharing.AccessRecordReading;
import kaigo.sharing.Disclosing;
import kaigo.sharing.PersonView;
import kaigo.sharing.model.InformationKind;

/** 利用者詳細: one person as far as this office may look, a tab at a time. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    Disclosing disclosing;

    @Inject
    CareRelationReading relations;

    @Inject
    AccessRecordReading records;

    private String insurer;
    private String insured;
    private Tab tab = Tab.ASSESSMENT;
    private PersonView view;
    private RelationFile file;
    private PersonPicture shown;
    private RecordPicture record;
    private List<Look> looks;

    /** 見出し, each with the kinds of information that its page shows, the head of the page included. */
    public enum Tab {
        CARD(EnumSet.of(InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT)),
        ASSESSMENT(EnumSet.of(
                InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT, InformationKind.ASSESSMENT)),
        CONSENT(EnumSet.noneOf(InformationKind.class)),
        LOG(EnumSet.noneOf(InformationKind.class));

        private final Set<InformationKind> kinds;

        Tab(Set<InformationKind> kinds) {
            this.kinds = kinds;
        }
    }

    /** One look through the gate, at what the tab shows; the two inner tabs read their own lists beside it. */
    public void open() {
        PersonNo person = PersonNo.of(insurer, insured);
        view = disclosing.open(person, tab.kinds);
        shown = new PersonPicture(view, tab);
        record = RecordPicture.of(view.record(), view.today(), view.insurerName());
        if (view.listing() == null) {
            return;
        }
        if (tab == Tab.CONSENT) {
            file = relations.file(person);
        } else if (tab == Tab.LOG) {
            looks = Look.of(records.ofThisOffice(person));
        }
    }

    public PersonView getView() {
        return view;
    }

    /** Where the look was stopped, as it is said. */
    public PersonPicture getShown() {
        return shown;
    }

    /** What the look gave, as it is drawn. */
    public RecordPicture getRecord() {
        return record;
    }

    public Tab[] getTabs() {
        return Tab.values();
    }

    public RelationFile getFile() {
        return file;
    }

    public List<Look> getLooks() {
        return looks;
    }

    public String getInsurer() {
        return insurer;
    }

    public void setInsurer(String insurer) {
        this.insurer = insurer;
    }

    public String getInsured() {
        return insured;
    }

    public void setInsured(String insured) {
        this.insured = insured;
    }

    public Tab getTab() {
        return tab;
    }

    public void setTab(Tab tab) {
        this.tab = tab == null ? Tab.ASSESSMENT : tab;
    }
}
