package kaigo.identifier.model;

import java.util.regex.Pattern;

/** サービス種類コード: two characters, like 11 訪問介護, 2A 短期入所療養介護 or A2 訪問型サービス. */
public record ServiceCode(String value) {
    private static final Pattern FORM = Pattern.compile("[1-8][0-9AB]|A[0-9A-F]");

    public ServiceCode {
        InvalidIdentifier.unless(FORM, value, "serviceCode");
    }

    /** @throws InvalidIdentifier when the form is wrong */
    public static ServiceCode of(String text) {
        return new ServiceCode(InvalidIdentifier.typed(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
