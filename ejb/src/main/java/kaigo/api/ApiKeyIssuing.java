package kaigo.api;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Account;
import kaigo.account.model.Accounts;
import kaigo.account.model.Actor;
import kaigo.account.model.Person;
import kaigo.account.model.Right;
import kaigo.api.model.ApiKey;
import kaigo.api.model.ApiKeyEvent;
import kaigo.api.model.ApiKeyText;
import kaigo.api.model.ApiKeyUses;
import kaigo.api.model.ApiKeys;
import kaigo.api.model.TooManyApiKeys;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.SystemClock;

/** 認証キーの管理: what an organisation's admin does with the keys of its own systems. */
@Stateless
public class ApiKeyIssuing {
    private static final int MOST_KEYS = 10;
    private static final int LISTED_EVENTS = 50;

    @Inject
    ApiKeys keys;

    @Inject
    ApiKeyUses uses;

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @Inject
    SystemClock clock;

    /** 一覧, the newest first. */
    @Needs(Right.API_KEY_MANAGE)
    public List<ApiKeyRow> keys() {
        Instant now = clock.now();
        List<ApiKey> all = keysOfActor();
        Map<Long, Instant> lastUses = uses.lastUses(all.stream().map(ApiKey::id).toList());
        return all.stream()
                .map(key -> new ApiKeyRow(
                        key.id(),
                        key.prefix(),
                        key.label(),
                        key.stateAt(now),
                        key.issuedAt(),
                        key.expiresAt(),
                        lastUses.get(key.id())))
                .toList();
    }

    /** 履歴, the newest first. */
    @Needs(Right.API_KEY_MANAGE)
    public List<ApiKeyEventRow> history() {
        Actor actor = Actors.current();
        Map<Long, ApiKey> byId = keysOfActor().stream().collect(Collectors.toMap(ApiKey::id, Function.identity()));
        return keys.events(actor.organisation(), actor.organisationNo(), LISTED_EVENTS).stream()
                .map(event -> {
                    ApiKey key = byId.get(event.keyId());
                    return new ApiKeyEventRow(
                            event.at(), event.kind(), key.prefix(), key.label(), nameOf(event.byAccountId()));
                })
                .toList();
    }

    /** 切替えの日数: how long a replaced key counts on. */
    @Needs(Right.API_KEY_MANAGE)
    public int overlapDays() {
        return settings.count(Setting.API_KEY_OVERLAP_DAYS);
    }

    /** 発行. @throws TooManyApiKeys when the organisation has all it may have */
    @Needs(Right.API_KEY_MANAGE)
    public IssuedApiKey issue(String label) {
        Actor actor = Actors.current();
        keys.lock(actor.organisation(), actor.organisationNo());
        Instant now = clock.now();
        long counting =
                keysOfActor().stream().filter(key -> key.stateAt(now).counts()).count();
        if (counting >= MOST_KEYS) {
            throw new TooManyApiKeys(MOST_KEYS);
        }
        ApiKeyText text = ApiKeyText.invent();
        ApiKey key = added(text, label, now);
        keys.add(new ApiKeyEvent(key, ApiKeyEvent.Kind.ISSUED, actor.accountId(), now));
        return new IssuedApiKey(label, text.whole(), key.expiresAt());
    }

    /** 更新: a new key under the same name; the old one counts on for the overlap. */
    @Needs(Right.API_KEY_MANAGE)
    public IssuedApiKey rotate(long id) {
        Actor actor = Actors.current();
        Instant now = clock.now();
        ApiKey former = keys.require(actor.organisation(), actor.organisationNo(), id);
        ApiKeyText text = ApiKeyText.invent();
        ApiKey successor = added(text, former.label(), now);
        former.giveWayTo(successor, Duration.ofDays(overlapDays()), now);
        keys.add(new ApiKeyEvent(successor, ApiKeyEvent.Kind.ROTATED, actor.accountId(), now));
        return new IssuedApiKey(former.label(), text.whole(), successor.expiresAt());
    }

    /** 失効, at once. */
    @Needs(Right.API_KEY_MANAGE)
    public void revoke(long id) {
        Actor actor = Actors.current();
        ApiKey key = keys.require(actor.organisation(), actor.organisationNo(), id);
        key.revoke(clock.now());
        keys.add(new ApiKeyEvent(key, ApiKeyEvent.Kind.REVOKED, actor.accountId(), clock.now()));
    }

    private ApiKey added(ApiKeyText text, String label, Instant now) {
        Actor actor = Actors.current();
        Instant end = now.plus(Duration.ofDays(settings.count(Setting.API_KEY_DAYS)));
        ApiKey key = new ApiKey(text, actor.organisation(), actor.organisationNo(), label, now, end);
        keys.add(key);
        return key;
    }

    private List<ApiKey> keysOfActor() {
        Actor actor = Actors.current();
        return keys.of(actor.organisation(), actor.organisationNo());
    }

    private String nameOf(long accountId) {
        return accounts.find(accountId).map(Account::person).map(Person::name).orElse("");
    }
}
