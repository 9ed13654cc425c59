package kaigo.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.consent.CareRelationReading;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.RelationFile;
import kaigo.sharing.AccessRecordReading;
import kaigo.sharing.Disclosing;
import kaigo.sharing.PersonView;
import kaigo.sharing.model.AccessRow;

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
    private List<AccessRow> looks;

    /** 見出し */
    public enum Tab {
        CARD,
        ASSESSMENT,
        CONSENT,
        LOG
    }

    /** One look through the gate; the two inner tabs read their own lists beside it. */
    public void open() {
        PersonNo person = PersonNo.of(insurer, insured);
        view = disclosing.open(person);
        if (view.listing() == null) {
            return;
        }
        if (tab == Tab.CONSENT) {
            file = relations.file(person);
        } else if (tab == Tab.LOG) {
            looks = records.ofThisOffice(person);
        }
    }

    public PersonView getView() {
        return view;
    }

    /** What the look gave, as it is drawn. */
    public PersonPicture getShown() {
        return new PersonPicture(view, tab);
    }

    public Tab[] getTabs() {
        return Tab.values();
    }

    public RelationFile getFile() {
        return file;
    }

    public List<AccessRow> getLooks() {
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
