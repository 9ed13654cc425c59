package kaigo.sharing;

import java.util.List;
import java.util.stream.Stream;
import kaigo.consent.model.PersonNo;
import kaigo.sharing.model.WorklistCandidate;

/**
 * きょうの仕事: what was disclosed of the office's persons for its home page.
 *
 * @param due 期限が近い, the nearest first
 * @param decided 認定が決まった, the latest first
 */
public record Worklist(List<WorklistCandidate> due, List<WorklistCandidate> decided) {
    /** Each person of it once. */
    Stream<PersonNo> persons() {
        return Stream.concat(due.stream(), decided.stream())
                .map(WorklistCandidate::person)
                .distinct();
    }
}
