package kaigo.grant;

import java.util.List;
import java.util.stream.Collectors;
import kaigo.grant.model.ReasonMissing;

/** 差戻しの理由 at one field of the form; the field's label stands before the text when the page gives one. */
public record CorrectionReason(String field, String text) {
    static String text(List<CorrectionReason> reasons) {
        String all = reasons.stream()
                .filter(reason -> reason.text() != null && !reason.text().isBlank())
                .map(reason -> reason.field() == null || reason.field().isBlank()
                        ? reason.text().strip()
                        : reason.field() + "：" + reason.text().strip())
                .collect(Collectors.joining("\n"));
        if (all.isEmpty()) {
            throw new ReasonMissing();
        }
        return all;
    }
}
