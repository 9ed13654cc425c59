package kaigo.account.web;

import kaigo.account.UserCard;
import kaigo.account.model.AccountRow;
import kaigo.account.model.AccountState;

/** 利用者の状態: what a list says of an account in one word, and its colour. */
public enum UserStanding {
    /** 利用中 */
    ACTIVE("ok"),
    /** 停止中 */
    SUSPENDED("error"),
    /** ロック中 */
    LOCKED("warn"),
    /** 初回ログイン待ち: its initial password stands. */
    INITIAL("run"),
    /** 認証アプリ未登録 */
    NOT_ENROLLED("run");

    private final String tone;

    UserStanding(String tone) {
        this.tone = tone;
    }

    static UserStanding of(AccountRow row, boolean locked) {
        return of(row.state(), locked, row.mustChangePassword(), row.enrolled());
    }

    static UserStanding of(UserCard card) {
        return of(card.state(), card.lockedUntil() != null, card.mustChangePassword(), card.enrolled());
    }

    private static UserStanding of(AccountState state, boolean locked, boolean initial, boolean enrolled) {
        if (state == AccountState.SUSPENDED) {
            return SUSPENDED;
        }
        if (locked) {
            return LOCKED;
        }
        if (initial) {
            return INITIAL;
        }
        return enrolled ? ACTIVE : NOT_ENROLLED;
    }

    public String getTone() {
        return tone;
    }
}
