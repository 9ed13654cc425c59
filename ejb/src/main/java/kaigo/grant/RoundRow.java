package kaigo.grant;

import java.time.LocalDate;
import kaigo.grant.model.RoundUse;
import kaigo.grant.model.Yen;

/**
 * 募集回の一行
 *
 * @param standing today's
 * @param budget null for no limit
 */
public record RoundRow(
        String id, String name, LocalDate opensOn, LocalDate closesOn, Standing standing, Yen budget, RoundUse use) {

    /** 受付の状況 */
    public enum Standing {
        /** 受付前 */
        COMING,
        /** 受付中 */
        OPEN,
        /** 受付終了 */
        CLOSED;

        static Standing of(LocalDate opensOn, LocalDate closesOn, LocalDate today) {
            return today.isBefore(opensOn) ? COMING : today.isAfter(closesOn) ? CLOSED : OPEN;
        }
    }
}
