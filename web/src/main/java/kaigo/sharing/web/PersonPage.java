package kaigo.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaigo.assessment.model.Stage;
import kaigo.consent.CareRelationReading;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.RelationFile;
import kaigo.frame.web.Sentences;
import kaigo.sharing.AccessRecordReading;
import kaigo.sharing.CardView;
import kaigo.sharing.CaseView;
import kaigo.sharing.Disclosing;
import kaigo.sharing.PersonView;
import kaigo.sharing.model.AccessRow;

/** 利用者詳細: one person as far as this office may look, a tab at a time. */
@Named
@RequestScoped
public class PersonPage {
    /** Renewal may be applied for from 60 days before the end (介護保険法施行規則39条). */
    private static final int RENEWAL_DAYS = 60;

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

    /** The card, when it was disclosed and one has been issued. */
    public CardView getCard() {
        return view.card().data();
    }

    /** 認定の進捗; null when no application runs or it wasn't disclosed. */
    public Progress getProgress() {
        return getRunning() == null ? null : new Progress(getRunning(), view.today(), view.insurerName());
    }

    /** The application that runs; null when none does or it wasn't disclosed. */
    public CaseView getRunning() {
        return view.assessment().granted() ? view.assessment().data().running() : null;
    }

    /** When the next renewal may be applied for. */
    public String getRenewal() {
        LocalDate end = getCard() == null ? null : getCard().validTo();
        return end == null
                ? Sentences.of("progress.noCertification")
                : Sentences.of("progress.renewal", end.minusDays(RENEWAL_DAYS), end);
    }

    /** Whether the certification may be renewed already, or has run out. */
    public boolean isDueSoon() {
        return getCard().validTo() != null
                && !view.today().isBefore(getCard().validTo().minusDays(RENEWAL_DAYS));
    }

    public LocalDate closedOn(CaseView one) {
        return Stream.of(one.withdrawnOn(), one.rejectedOn(), one.reached().get(Stage.DECIDED))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public boolean isLocked(Tab one) {
        return one == Tab.CARD && !view.card().granted()
                || one == Tab.ASSESSMENT && !view.assessment().granted();
    }

    /** これまでの要介護度, drawn. */
    public LevelPicture getLevels() {
        return new LevelPicture(getCard().levels(), view.today());
    }

    /** What to say when nothing may be shown: of the tab in front, or of the card. */
    public Denial getDenial() {
        return Denial.of(tab == Tab.ASSESSMENT ? view.assessment() : view.card(), view);
    }

    public boolean isDenied() {
        return tab == Tab.ASSESSMENT
                ? !view.assessment().granted()
                : tab == Tab.CARD && !view.card().granted();
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
