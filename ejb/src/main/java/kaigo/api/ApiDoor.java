package kaigo.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.api.model.ApiKey;
import kaigo.api.model.ApiKeyText;
import kaigo.api.model.ApiKeys;
import kaigo.api.model.ApiRefused;
import kaigo.api.model.ApiRefused.Reason;
import kaigo.audit.DoorLog;
import kaigo.certificate.CertificateHolder;
import kaigo.certificate.CertificateStanding;
import kaigo.refusal.model.Refusal;
import kaigo.time.SystemClock;

/**
 * API の入口: certificate → nobody guessing with it → key → the same organisation → not too fast. A check at the edge, not a use case: no right, and a
 * record only when it refuses; what the client then does is recorded as its use cases.
 */
@ApplicationScoped
public class ApiDoor {
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S{1,200})");

    @Inject
    CertificateStanding certificates;

    @Inject
    ApiKeys keys;

    @Inject
    ApiTally tally;

    @Inject
    DoorLog doors;

    @Inject
    SystemClock clock;

    /**
     * The client of this request.
     *
     * @param visitor who comes, known by his certificate only
     * @param authorization the header of that name, or null
     * @throws Refusal when certificate or key don't open the door; recorded
     */
    public Actor enter(Actor visitor, String authorization) {
        Actor known = visitor;
        try {
            CertificateHolder holder = certificates.requireValid(visitor.certificateSerial());
            known = visitor.of(holder.kind(), holder.number(), holder.name());
            tally.requireFree(visitor.certificateSerial());
            ApiKey key = key(authorization, holder, visitor.certificateSerial());
            Actor client = known.asClient("kaigo_" + key.prefix(), role(holder.kind()));
            known = client;
            OptionalLong wait = tally.count(key.id());
            if (wait.isPresent()) {
                throw ApiRefused.tooFast(wait.getAsLong());
            }
            return client;
        } catch (Refusal refusal) {
            doors.refused(known, visitor.certificateSerial(), "Api", refusal.recordedAs());
            throw refusal;
        }
    }

    /** For what is open to every certificate. @throws Refusal when it doesn't count; recorded */
    public Actor enterByCertificate(Actor visitor) {
        try {
            CertificateHolder holder = certificates.requireValid(visitor.certificateSerial());
            return visitor.of(holder.kind(), holder.number(), holder.name());
        } catch (Refusal refusal) {
            doors.refused(visitor, visitor.certificateSerial(), "Api", refusal.recordedAs());
            throw refusal;
        }
    }

    private ApiKey key(String authorization, CertificateHolder holder, String serial) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization);
        if (!bearer.matches()) {
            throw ApiRefused.key(Reason.MISSING);
        }
        Optional<ApiKeyText> shown = ApiKeyText.parse(bearer.group(1));
        try {
            ApiKey key =
                    shown.flatMap(text -> keys.byPrefix(text.prefix())).orElseThrow(() -> ApiRefused.key(Reason.WRONG));
            key.requireOpenTo(shown.get(), holder.kind(), holder.number(), clock.now());
            return key;
        } catch (ApiRefused refused) {
            if (refused.isGuess()) {
                tally.guessed(serial);
            }
            throw shown.map(text -> refused.of(text.prefix())).orElse(refused);
        }
    }

    private static Role role(OrganisationKind kind) {
        return kind == OrganisationKind.INSURER ? Role.INSURER_CLIENT : Role.OFFICE_CLIENT;
    }
}
