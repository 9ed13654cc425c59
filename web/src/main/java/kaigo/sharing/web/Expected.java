package kaigo.sharing.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kaigo.assessment.model.Outlook;
import kaigo.assessment.model.Stage;
import kaigo.frame.web.Sentences;
import kaigo.sharing.CaseView;

/**
 * 見込みの置き場所: where the steps of the trunk stand in the picture. Without an outlook they are spread over the days left
 * and carry no day.
 */
record Expected(LocalDate primary, LocalDate board, LocalDate decision, boolean known, boolean boardPlanned) {

    static Expected of(CaseView asked, LocalDate today) {
        LocalDate primary = asked.reached().get(Stage.PRIMARY_JUDGED);
        LocalDate board = asked.reached().get(Stage.BOARD_HELD);
        Outlook outlook = asked.outlook();
        if (outlook != null) {
            return new Expected(
                    primary == null ? outlook.primaryJudgement() : primary,
                    board == null ? outlook.board() : board,
                    outlook.decision(),
                    true,
                    outlook.boardPlanned());
        }
        long left = Math.max(8, ChronoUnit.DAYS.between(today, asked.limit()));
        return new Expected(
                primary == null ? today.plusDays(left / 4) : primary,
                board == null ? today.plusDays(left / 2) : board,
                today.plusDays(left * 3 / 4),
                false,
                false);
    }

    LocalDate day(Stage stage) {
        return switch (stage) {
            case PRIMARY_JUDGED -> primary;
            case BOARD_HELD -> board;
            default -> decision;
        };
    }

    /** 11/27ごろ, 12/2（予定）, or nothing. */
    String words(Stage stage) {
        if (!known) {
            return "";
        }
        boolean planned = stage == Stage.BOARD_HELD && boardPlanned;
        return Sentences.of(planned ? "progress.planned" : "progress.about", ProgressPicture.monthDay(day(stage)));
    }
}
