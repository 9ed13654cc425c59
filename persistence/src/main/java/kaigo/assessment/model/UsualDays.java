package kaigo.assessment.model;

/**
 * ふだんの日数: median days that the insurer's cases decided in the last six months took for each part of the way.
 *
 * @param cases how many decided cases it is drawn from
 * @param survey from the survey's request to its sheet
 * @param opinion from the opinion's request to its receipt
 * @param judging from the later of sheet and opinion to the primary judgement
 * @param board from the primary judgement to the board
 * @param deciding from the board to the decision
 */
public record UsualDays(int cases, int survey, int opinion, int judging, int board, int deciding) {
    /** Below this many decided cases a median says nothing. */
    static final int ENOUGH = 10;

    public static final UsualDays UNKNOWN = new UsualDays(0, 0, 0, 0, 0, 0);

    /** Whether an expected day may be drawn from it. */
    public boolean enough() {
        return cases >= ENOUGH;
    }
}
