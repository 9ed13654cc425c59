package kaigo.account;

import java.io.Serializable;

/**
 * 初期パスワードの引渡し: what an admin sees once.
 *
 * @param password null when it was mailed to its owner
 */
public record UserMade(long id, String login, String name, String password, String mail) implements Serializable {
    /** Never the password: a record's toString may reach a log. */
    @Override
    public String toString() {
        return "UserMade[" + login + "]";
    }
}
