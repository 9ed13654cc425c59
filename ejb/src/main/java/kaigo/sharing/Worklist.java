package kaigo.sharing;

import java.util.List;
import kaigo.sharing.model.WorklistCandidate;

/**
 * きょうの仕事: what was disclosed of the office's persons for its home page.
 *
 * @param due 期限が近い, the nearest first
 * @param decided 認定が決まった, the latest first
 */
public record Worklist(List<WorklistCandidate> due, List<WorklistCandidate> decided) {}
