package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 振込先口座 and the conversion of ゆうちょ. */
class BankAccountTest {
    @ParameterizedTest(name = "{0}-{1} → {2} {3} {4}")
    @CsvSource({
        "10180, 12345671, 018, 1, 1234567",
        "10180, 1231,     018, 1, 0000123",
        "11940, 11,       198, 1, 0000001",
        "00150, 123456,   019, 2, 0123456",
        "01230, 7,        129, 2, 0000007",
        "00980, 1234567,  099, 2, 1234567",
    })
    void yucho_is_converted(String symbol, String number, String branch, String type, String account) {
        assertThat(BankAccount.yucho(symbol, number)).isEqualTo(new BankAccount("9900", branch, type, account));
    }

    @ParameterizedTest
    @CsvSource({
        "20180, 12345671",
        "1018, 12345671",
        "10180, 12345672",
        "10180, 123456781",
        "00150, 12345678",
        "10180, ''"
    })
    void no_such_yucho_account(String symbol, String number) {
        assertThatThrownBy(() -> BankAccount.yucho(symbol, number)).isInstanceOf(AccountUnusable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "001,  012, 1, 1234567, bankCode",
        "0001, 12,  1, 1234567, branchCode",
        "0001, 012, 4, 1234567, accountType",
        "0001, 012, 1, 123456,  accountNo",
        "0001, 012, 1, １２３４５６７, accountNo",
    })
    void the_wrong_field_is_named(String bank, String branch, String type, String number, String field) {
        assertThatThrownBy(() -> BankAccount.of(bank, branch, type, number))
                .isInstanceOfSatisfying(
                        AccountUnusable.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
