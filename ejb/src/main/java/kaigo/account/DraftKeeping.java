package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kaigo.account.model.FormDrafts;
import kaigo.account.model.Right;
import kaigo.account.model.SecretBox;
import kaigo.time.SystemClock;

/**
 * 書きかけの控え: what stands in a long form that was not sent, for its owner alone, for a day. It may hold personal data, so
 * it lies sealed, bound to account and form.
 */
@Stateless
public class DraftKeeping {
    @Inject
    FormDrafts drafts;

    @Inject
    SecretBox secrets;

    @Inject
    SystemClock clock;

    @Needs(Right.OWN_SECURITY)
    public void keep(String form, String values) {
        byte[] sealed = secrets.seal(values.getBytes(StandardCharsets.UTF_8), purpose(form));
        drafts.keep(own(), form, sealed, clock.now());
    }

    @Needs(Right.OWN_SECURITY)
    public Optional<String> find(String form) {
        return drafts.find(own(), form, clock.now())
                .map(kept -> new String(secrets.open(kept, purpose(form)), StandardCharsets.UTF_8));
    }

    @Needs(Right.OWN_SECURITY)
    public void drop(String form) {
        drafts.drop(own(), form);
    }

    private static String purpose(String form) {
        return "draft:" + own() + ":" + form;
    }

    private static long own() {
        return Actors.current().accountId();
    }
}
