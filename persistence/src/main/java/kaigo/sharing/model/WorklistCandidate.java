package kaigo.sharing.model;

import java.time.LocalDate;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.PersonNo;
import kaigo.identifier.model.CareLevel;

/**
 * きょうの仕事の候補: a person of the office whose certification ends soon or was decided lately; to be judged by the four
 * conditions before anything of it is shown.
 *
 * @param validTo end of the certification that runs; null in the list of decisions
 * @param appliedOn day of the application that runs, or null
 * @param opinionIn whether its 主治医意見書 has come
 * @param surveyIn whether its 認定調査票 has come
 * @param decidedOn day of the latest decision; null in the list of ends
 * @param before level before that decision, or null
 */
public record WorklistCandidate(
        PersonNo person,
        String name,
        String kana,
        LocalDate setupCompletedOn,
        RelationFacts relation,
        ConsentState consent,
        LocalDate validTo,
        LocalDate appliedOn,
        boolean opinionIn,
        boolean surveyIn,
        LocalDate decidedOn,
        CareLevel result,
        CareLevel before) {

    /** The request for one kind, ready to be judged. */
    public DisclosureCase asking(InformationKind kind, Viewing viewing) {
        return new DisclosureCase(
                kind, viewing.viewer(), viewing.today(), setupCompletedOn, viewing.rules(), relation, consent);
    }
}
