package kaigo.assessment.model;

import java.time.LocalDate;

/**
 * 見込み: when the steps still to come may be expected. Days that lie in the past are facts of the case, not of this.
 *
 * @param primaryJudgement 一次判定
 * @param board 審査会
 * @param boardPlanned whether the insurer has fixed the board's day (予定), or it is only expected (ごろ)
 * @param decision 認定
 */
public record Outlook(LocalDate primaryJudgement, LocalDate board, boolean boardPlanned, LocalDate decision) {}
