package kaigo.insured.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 履歴の1行: one version of one thing that the insurer's feed said of a person.
 *
 * @param day the day that names the thing: 交付日, 適用開始, 申請日; null for the person itself
 * @param historyNo 履歴番号 that the insurer's system gave
 * @param baseDate 基準日 of the feed
 * @param takenAt when it was merged
 * @param supersededAt when a later version replaced it; null for the one in force
 * @param deletedOn 操作 D: the insurer took it back; null otherwise
 * @param code what it said in short: 要介護状態区分, 割合, 段階, 申請区分; null for the person itself
 */
public record PersonVersion(
        Subject subject,
        LocalDate day,
        String historyNo,
        LocalDate baseDate,
        Instant takenAt,
        Instant supersededAt,
        LocalDate deletedOn,
        String code) {

    /** 何の版か, in the order in which they are shown. */
    public enum Subject {
        /** 被保険者 */
        PERSON,
        /** 被保険者証 */
        CARD,
        /** 負担割合証 */
        RATIO,
        /** 負担限度額認定証 */
        LIMIT,
        /** 減免 */
        REDUCTION,
        /** 認定申請 */
        CASE
    }

    /** Whether it is what counts now. */
    public boolean inForce() {
        return supersededAt == null && deletedOn == null;
    }
}
