package kaigo.grant;

import java.util.List;
import kaigo.grant.model.BankAnswerError;

/**
 * 銀行の回答の受付: kept, or every error at once.
 *
 * @param answer id of the kept answer; null when it has errors
 * @param lines how many orders it answers
 * @param errorCount all errors; of very many only the first are listed
 */
public record BankAnswerReceipt(Long answer, int lines, List<BankAnswerError> errors, int errorCount) {
    public BankAnswerReceipt {
        errors = List.copyOf(errors);
    }

    public boolean accepted() {
        return answer != null;
    }
}
