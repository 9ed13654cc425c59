package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("振込の状態")
class TransferOrderStateTest {
    @ParameterizedTest(name = "{0}, {1}, corrected {2} → {3}")
    @CsvSource({
        "DRAFT, , false, MADE",
        "CONFIRMED, , false, MADE",
        "SENT, , false, SENT",
        "SENT, PAID, false, PAID",
        "SENT, NO_ACCOUNT, false, FAILED",
        "SENT, NAME_DIFFERS, true, CORRECTED",
        "RECONCILED, PAID, false, PAID",
        "RECONCILED, OTHER, false, FAILED",
        "RECONCILED, OTHER, true, CORRECTED",
    })
    void follows_batch_answer_and_correction(
            TransferBatchState batch, BankResult result, boolean corrected, TransferOrderState state) {
        assertThat(TransferOrderState.of(batch, result, corrected)).isEqualTo(state);
    }
}
