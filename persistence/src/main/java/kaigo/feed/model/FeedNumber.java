package kaigo.feed.model;

import java.util.regex.Pattern;

/** 連携番号: the number by which an insurer's own system knows what it sent; sent again, it is the same feed. */
public record FeedNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** @throws FeedNumberForm when it is missing or has another form */
    public FeedNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new FeedNumberForm();
        }
    }
}
