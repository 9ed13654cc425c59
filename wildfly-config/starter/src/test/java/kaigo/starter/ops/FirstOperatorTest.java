package kaigo.starter.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kaigo.account.model.InvalidPerson;
import kaigo.account.model.PasswordHash;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("最初の運用者")
class FirstOperatorTest {
    @Test
    void isMadeOnceWithAPasswordToChange() throws Exception {
        DatabaseAccess database = TestDatabase.migrated();
        Map<String, String> environment =
                Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password());
        List<String> command = List.of("first-operator", "石田 ゆう", "イシダ ユウ", "yu@example.jp");

        String told = Ops.run(command, environment);

        String password = told.replaceFirst(".*initial password (\\S+),.*", "$1");
        String row = database.call(connection -> {
            try (var select = connection.createStatement();
                    var found = select.executeQuery("SELECT password_hash, must_change_password, role, organisation_no"
                            + " FROM account JOIN account_role ON account_id = id WHERE login = 'central-01'")) {
                found.next();
                assertThat(new PasswordHash(found.getString(1)).matches(password.toCharArray()))
                        .isTrue();
                return found.getBoolean(2) + " " + found.getString(3) + " " + found.getString(4);
            }
        });
        assertThat(row).isEqualTo("true OPERATOR CENTRAL");
        assertThatThrownBy(() -> Ops.run(command, environment))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("already");
    }

    @Test
    void withoutAMailAddressThereIsNone() {
        assertThatThrownBy(() -> Ops.run(List.of("first-operator", "石田 ゆう", "イシダ ユウ", "nobody"), Map.of()))
                .isInstanceOf(InvalidPerson.class);
    }
}
