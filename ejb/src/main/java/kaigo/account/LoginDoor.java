package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kaigo.account.model.Account;
import kaigo.account.model.LoginThrottles;
import kaigo.account.model.Origin;
import kaigo.account.model.SecretBox;
import kaigo.account.model.ThrottleKey;
import kaigo.account.model.ThrottleKind;
import kaigo.certificate.CertificateHolder;
import kaigo.certificate.CertificateStanding;
import kaigo.time.SystemClock;

/**
 * ログインの間隔の番: who is counted for an attempt, and whether it is free. A name is counted apart for each door, マイページ or
 * the organisation of the certificate: nobody from outside closes a colleague's door (docs/decisions/0036).
 */
@ApplicationScoped
class LoginDoor {
    private static final String PUBLIC = "public";

    @Inject
    LoginThrottles throttles;

    @Inject
    CertificateStanding certificates;

    @Inject
    SecretBox secrets;

    @Inject
    SystemClock clock;

    /** Who is counted when somebody tries this name from there. */
    List<ThrottleKey> keys(String login, Origin origin) {
        String serial = Actors.current().certificateSerial();
        List<ThrottleKey> keys = new ArrayList<>();
        keys.add(account(login));
        if (serial != null) {
            keys.add(ThrottleKey.of(ThrottleKind.CERTIFICATE, serial, secrets));
        }
        String network = (serial == null ? PUBLIC : "services") + " " + origin.network();
        keys.add(ThrottleKey.of(ThrottleKind.ADDRESS, network, secrets));
        return keys;
    }

    /** Who is counted when somebody tries to prove an office from there: the ID's own failures stand with it. */
    List<ThrottleKey> keysOfRegistration(Origin origin) {
        return List.of(ThrottleKey.of(ThrottleKind.ADDRESS, PUBLIC + " " + origin.network(), secrets));
    }

    /** 失敗を忘れる, at every door of this account: an admin has looked at who it is. */
    void forget(Account account) {
        String own = account.organisation() + " " + account.organisationNo();
        throttles.forget(ThrottleKey.of(ThrottleKind.ACCOUNT, account.login() + " " + PUBLIC, secrets));
        throttles.forget(ThrottleKey.of(ThrottleKind.ACCOUNT, account.login() + " " + own, secrets));
    }

    /** The name at this door. */
    ThrottleKey account(String login) {
        return ThrottleKey.of(ThrottleKind.ACCOUNT, login + " " + door(), secrets);
    }

    /** @throws LoginThrottled when one of them has to wait */
    void requireFree(List<ThrottleKey> keys) {
        throttles.freeAt(keys).filter(free -> free.isAfter(clock.now())).ifPresent(free -> {
            throw LoginThrottled.until(free, clock.now(), source(keys));
        });
    }

    /** Whoever asks: a certificate stands before the address, and the name, which he may change at will, counts for nothing. */
    private static String source(List<ThrottleKey> keys) {
        return keys.stream()
                .filter(key -> key.kind() != ThrottleKind.ACCOUNT)
                .findFirst()
                .map(ThrottleKey::mark)
                .orElseThrow();
    }

    private String door() {
        String serial = Actors.current().certificateSerial();
        if (serial == null) {
            return PUBLIC;
        }
        CertificateHolder holder = certificates.requireValid(serial);
        return holder.kind() + " " + holder.number();
    }
}
