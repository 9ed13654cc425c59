package kaigo.sharing.model;

import java.time.LocalDate;
import java.util.List;
import kaigo.consent.model.ConsentState;

/** 閲覧の前提: who looks, on which day, by which rules; the same for every person of a list. */
public record Viewing(Viewer viewer, LocalDate today, List<SharingRule> rules) {

    /** 保険者が自分の被保険者を見る: no relation is needed and no consent asked for, unless the matrix says so. */
    public DisclosureCase ofOwnInsured(InformationKind kind) {
        return new DisclosureCase(kind, viewer, today, null, rules, RelationFacts.NONE, ConsentState.NONE);
    }
}
