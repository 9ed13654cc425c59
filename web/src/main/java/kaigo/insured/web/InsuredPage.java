package kaigo.insured.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.assessment.model.AssessmentKind;
import kaigo.frame.web.Sentences;
import kaigo.identifier.model.CareLevel;
import kaigo.identifier.model.InsuredNo;
import kaigo.insured.model.LimitStage;
import kaigo.insured.model.PersonVersion;
import kaigo.sharing.AccessRecordReading;
import kaigo.sharing.InsuredDisclosing;
import kaigo.sharing.InsuredView;
import kaigo.sharing.model.InformationKind;
import kaigo.sharing.web.Look;
import kaigo.sharing.web.RecordPicture;

/** 被保険者の詳細: one insured person for the insurer's own staff, a tab at a time. */
@Named("insuredPage")
@RequestScoped
public class InsuredPage {
    @Inject
    InsuredDisclosing disclosing;

    @Inject
    AccessRecordReading records;

    private String insured;
    private Tab tab = Tab.CARD;
    private InsuredView view;
    private RecordPicture record;
    private List<Look> looks;

    /** 見出し, each with the kinds of information that its page shows; the history tells of all. */
    public enum Tab {
        CARD(EnumSet.of(InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT)),
        ASSESSMENT(EnumSet.of(
                InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT, InformationKind.ASSESSMENT)),
        HISTORY(EnumSet.noneOf(InformationKind.class)),
        LOG(EnumSet.noneOf(InformationKind.class));

        private final Set<InformationKind> kinds;

        Tab(Set<InformationKind> kinds) {
            this.kinds = kinds;
        }
    }

    public void open() {
        InsuredNo no = InsuredNo.of(insured);
        view = tab == Tab.HISTORY ? disclosing.history(no) : disclosing.open(no, tab.kinds);
        record = RecordPicture.of(view.record(), view.today(), view.insurerName());
        looks = tab == Tab.LOG ? Look.of(records.ofInsured(no)) : null;
    }

    /** 要介護2, 1割, 第3段階①, 更新: what a version said in short. */
    public String said(PersonVersion version) {
        if (version.code() == null) {
            return "";
        }
        return switch (version.subject()) {
            case PERSON -> "";
            case CARD -> CareLevel.ofCode(version.code()).label();
            case RATIO -> version.code() + Sentences.in("sharing", "ratio.tenths");
            case LIMIT, REDUCTION ->
                LimitStage.ofCode(version.code()).map(LimitStage::label).orElse("");
            case CASE -> Sentences.in("sharing", "assessmentKind." + AssessmentKind.ofCode(version.code()));
        };
    }

    /** 〒100-0001. */
    public String getPostcode() {
        String digits = view.facts().postcode();
        return digits == null || digits.length() != 7 ? digits : digits.substring(0, 3) + "-" + digits.substring(3);
    }

    public InsuredView getView() {
        return view;
    }

    /** What the look gave, as it is drawn. */
    public RecordPicture getRecord() {
        return record;
    }

    /** だれが見たか; of the tab that shows it. */
    public List<Look> getLooks() {
        return looks;
    }

    public Tab[] getTabs() {
        return Tab.values();
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
        this.tab = tab == null ? Tab.CARD : tab;
    }
}
