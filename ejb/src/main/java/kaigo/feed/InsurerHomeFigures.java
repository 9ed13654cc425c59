package kaigo.feed;

import java.util.List;

/**
 * 保険者のホームの件数.
 *
 * @param insured persons insured today
 * @param certified of them, with a certification that runs
 * @param openCases applications under way
 * @param closeCases of them, within five days of their limit
 * @param lateCases of them, past their limit
 * @param endingCards certifications that end within 60 days and have no application under way
 * @param rejectedRows rows that the last applied feed left out
 * @param waiting rehearsed feeds that wait for a word
 */
public record InsurerHomeFigures(
        FeedStandingView standing,
        long insured,
        long certified,
        long openCases,
        long closeCases,
        long lateCases,
        long endingCards,
        long rejectedRows,
        List<FeedHistoryRow> waiting) {}
