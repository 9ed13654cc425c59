package kaigo.account.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * 封印のかけ直し: every sealed secret of the database under the current key, so that a former key can be taken away. In
 * small transactions under the rows' locks, while the system works; what is current already is left alone, so it may be
 * stopped and run again. It holds the one list of what is sealed for
 * longer than a day.
 */
public final class SealedSecrets {
    /** Columns of {@code account} that hold a sealed secret; each is bound to {@link Totp#purposeFor}. */
    public static final List<String> COLUMNS = List.of("totp_secret", "totp_pending");

    private static final int BATCH = 200;

    private final Connection connection;
    private final SecretBox secrets;

    public SealedSecrets(Connection connection, SecretBox secrets) {
        this.connection = connection;
        this.secrets = secrets;
    }

    /**
     * @return how many were sealed anew
     * @throws IllegalStateException when one needs a key that isn't given; what was done before stays
     */
    public int renewAll() throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            int renewed = 0;
            for (String column : COLUMNS) {
                for (List<Sealed> batch = after(0, column); !batch.isEmpty(); ) {
                    for (Sealed each : batch) {
                        renewed += renew(each, column);
                    }
                    connection.commit();
                    batch = after(batch.get(batch.size() - 1).account, column);
                }
            }
            return renewed;
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private record Sealed(long account, String login, byte[] secret) {}

    private List<Sealed> after(long account, String column) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id, login, " + column
                + " FROM account WHERE id > ? AND " + column + " IS NOT NULL ORDER BY id LIMIT " + BATCH
                + " FOR UPDATE")) {
            select.setLong(1, account);
            List<Sealed> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Sealed(rows.getLong(1), rows.getString(2), rows.getBytes(3)));
                }
            }
            return found;
        }
    }

    /** The version rises with it, so that nobody writes the former one back who read it before. */
    private int renew(Sealed sealed, String column) throws SQLException {
        if (secrets.isCurrent(sealed.secret)) {
            return 0;
        }
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE account SET " + column + " = ?, version = version + 1 WHERE id = ?")) {
            update.setBytes(1, secrets.renew(sealed.secret, Totp.purposeFor(sealed.login)));
            update.setLong(2, sealed.account);
            return update.executeUpdate();
        }
    }
}
