package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.Kana;
import kaigo.party.InsurerCard;
import kaigo.party.InsurerDraft;
import kaigo.party.model.InsurerKind;

/** 保険者の入力 */
@Named
@RequestScoped
public class InsurerEntry {
    private InsurerNo number;
    private InsurerKind kind = InsurerKind.MUNICIPALITY;
    private String name;
    private Kana kana;
    private String feedResults;
    private String caseFiles;
    private String reason;

    void fill(InsurerCard card) {
        kind = card.kind();
        name = card.name();
        kana = Kana.of(card.kana());
        feedResults = String.join("\n", card.feedResults());
        caseFiles = String.join("\n", card.caseFiles());
    }

    InsurerDraft draft() {
        return new InsurerDraft(kind, name.strip(), kana, lines(feedResults), lines(caseFiles));
    }

    private static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[\\s,、;]+"))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public InsurerKind[] getKinds() {
        return InsurerKind.values();
    }

    public InsurerNo getNumber() {
        return number;
    }

    public void setNumber(InsurerNo number) {
        this.number = number;
    }

    public InsurerKind getKind() {
        return kind;
    }

    public void setKind(InsurerKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Kana getKana() {
        return kana;
    }

    public void setKana(Kana kana) {
        this.kana = kana;
    }

    public String getFeedResults() {
        return feedResults;
    }

    public void setFeedResults(String feedResults) {
        this.feedResults = feedResults;
    }

    public String getCaseFiles() {
        return caseFiles;
    }

    public void setCaseFiles(String caseFiles) {
        this.caseFiles = caseFiles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
