package kaigo.api.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kaigo.account.Actors;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.api.ApiKeyIssuing;
import kaigo.api.ApiKeyRow;
import kaigo.api.IssuedApiKey;
import kaigo.api.model.ApiKeyEnded;
import kaigo.api.model.ApiKeyEvent;
import kaigo.api.model.ApiKeyState;
import kaigo.api.model.ApiKeyUnknown;
import kaigo.api.model.TooManyApiKeys;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 認証キーの管理, on the real services and the real database; each test has an insurer of its own. */
class ApiKeyIssuingIT extends InContainer {
    @Inject
    ApiKeyIssuing issuing;

    private final String insurer =
            Integer.toString(100_000 + Math.floorMod(UUID.randomUUID().hashCode(), 30_000));
    private final Actor admin = admin(insurer, Role.INSURER_ADMIN);

    @Test
    void a_key_is_shown_once_and_listed_without_its_secret() throws Exception {
        IssuedApiKey issued = as(admin, () -> issuing.issue("介護保険システム"));

        ApiKeyRow row = as(admin, issuing::keys).get(0);
        assertThat(issued.text()).startsWith("kaigo_" + row.prefix() + "_").hasSize(58);
        assertThat(row.state()).isEqualTo(ApiKeyState.LIVE);
        assertThat(row.lastUsedAt()).isNull();
        assertThat(row.expiresAt()).isEqualTo(row.issuedAt().plus(Duration.ofDays(365)));
        assertThat(row.toString()).doesNotContain(issued.text().substring(15));
        assertThat(as(admin, issuing::history))
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo(ApiKeyEvent.Kind.ISSUED));
    }

    @Test
    void a_rotated_key_counts_for_the_overlap_and_cannot_be_rotated_again() throws Exception {
        as(admin, () -> issuing.issue("介護保険システム"));
        long first = as(admin, issuing::keys).get(0).id();

        IssuedApiKey successor = as(admin, () -> issuing.rotate(first));

        assertThat(as(admin, issuing::keys)).hasSize(2).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(first);
            assertThat(row.state()).isEqualTo(ApiKeyState.REPLACED);
            assertThat(row.expiresAt())
                    .isBetween(
                            Instant.now().plus(Duration.ofDays(13)),
                            Instant.now().plus(Duration.ofDays(15)));
        });
        assertThat(successor.label()).isEqualTo("介護保険システム");
        assertThatThrownBy(() -> as(admin, () -> issuing.rotate(first))).isInstanceOf(ApiKeyEnded.class);
    }

    @Test
    void a_revoked_key_is_listed_as_such() throws Exception {
        as(admin, () -> issuing.issue("介護保険システム"));
        long id = as(admin, issuing::keys).get(0).id();

        as(admin, () -> {
            issuing.revoke(id);
            return null;
        });

        assertThat(as(admin, issuing::keys).get(0).state()).isEqualTo(ApiKeyState.REVOKED);
        assertThat(as(admin, issuing::history).get(0).kind()).isEqualTo(ApiKeyEvent.Kind.REVOKED);
    }

    @Test
    void another_organisations_key_is_not_to_be_found() throws Exception {
        as(admin, () -> issuing.issue("介護保険システム"));
        long id = as(admin, issuing::keys).get(0).id();
        Actor other = admin("1" + insurer.substring(1, 5) + "x", Role.INSURER_ADMIN);

        assertThat(as(other, issuing::keys)).isEmpty();
        assertThatThrownBy(() -> as(other, () -> issuing.rotate(id))).isInstanceOf(ApiKeyUnknown.class);
    }

    @Test
    void only_an_admin_manages_keys_and_only_ten_count_at_once() throws Exception {
        assertThatThrownBy(() -> as(admin(insurer, Role.INSURER_STAFF), issuing::keys))
                .isInstanceOf(RightDenied.class);
        for (int i = 0; i < 10; i++) {
            as(admin, () -> issuing.issue("介護保険システム"));
        }
        assertThatThrownBy(() -> as(admin, () -> issuing.issue("もう一つ"))).isInstanceOf(TooManyApiKeys.class);
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.as(actor, work);
    }

    private static Actor admin(String number, Role role) {
        return new Actor(
                1L,
                "",
                Set.of(role),
                OrganisationKind.INSURER,
                number,
                "",
                null,
                UUID.randomUUID().toString());
    }
}
