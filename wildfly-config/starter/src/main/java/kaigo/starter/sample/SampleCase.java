package kaigo.starter.sample;

import java.time.LocalDate;
import kaigo.identifier.model.CareLevel;

/**
 * 見本の認定申請: an application with its days as far as they have come.
 *
 * @param kind 申請区分
 * @param condition how the person is, which the survey shows before anybody has decided
 * @param level 二次判定結果 once decided
 */
record SampleCase(
        LocalDate applied,
        String kind,
        LocalDate asked,
        LocalDate surveyed,
        LocalDate surveyReceived,
        LocalDate opinionReceived,
        LocalDate judged,
        LocalDate boardPlanned,
        LocalDate board,
        LocalDate decided,
        LocalDate withdrawn,
        CareLevel condition,
        CareLevel primary,
        CareLevel level,
        LocalDate from,
        LocalDate to) {
    boolean gaveLevel() {
        return decided != null && level != CareLevel.NOT_ELIGIBLE;
    }

    /** The same application with all that lies after a day not yet happened. */
    SampleCase until(LocalDate day) {
        boolean open = decided == null || decided.isAfter(day);
        return new SampleCase(
                applied,
                kind,
                by(day, asked),
                by(day, surveyed),
                by(day, surveyReceived),
                by(day, opinionReceived),
                by(day, judged),
                judged != null && judged.isAfter(day) ? null : boardPlanned,
                by(day, board),
                by(day, decided),
                by(day, withdrawn),
                condition,
                judged == null || judged.isAfter(day) ? null : primary,
                open ? null : level,
                open ? null : from,
                open ? null : to);
    }

    private static LocalDate by(LocalDate day, LocalDate step) {
        return step == null || step.isAfter(day) ? null : step;
    }
}
