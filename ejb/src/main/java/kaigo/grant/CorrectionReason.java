package kaigo.grant;

import java.util.List;
import java.util.stream.Collectors;
import kaigo.grant.model.FieldReason;
import kaigo.grant.model.ReasonMissing;

/**
 * 差戻しの理由 at one field of the form.
 *
 * @param field null when it concerns the whole application
 * @param label of the field: stands before the text in the mail
 */
public record CorrectionReason(String field, String label, String text) {
    static String text(List<CorrectionReason> reasons) {
        String all = reasons.stream()
                .filter(CorrectionReason::isGiven)
                .map(reason -> reason.hasField() ? reason.label + "：" + reason.text.strip() : reason.text.strip())
                .collect(Collectors.joining("\n"));
        if (all.isEmpty()) {
            throw new ReasonMissing();
        }
        return all;
    }

    static List<FieldReason> ofFields(List<CorrectionReason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.isGiven() && reason.hasField())
                .map(reason -> new FieldReason(reason.field, reason.text.strip()))
                .toList();
    }

    private boolean isGiven() {
        return text != null && !text.isBlank();
    }

    private boolean hasField() {
        return field != null && !field.isBlank();
    }
}
