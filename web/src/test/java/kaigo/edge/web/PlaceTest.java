package kaigo.edge.web;

import static kaigo.edge.web.Listener.PUBLIC;
import static kaigo.edge.web.Listener.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kaigo.account.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "/portal/index.xhtml, true, false",
        "/mypage/home.xhtml, true, false",
        "/health, true, false",
        "/login/public.xhtml, true, false",
        "/login/services.xhtml, false, true",
        "/service/home.xhtml, false, true",
        "/insurer/feed.xhtml, false, true",
        "/board/home.xhtml, false, true",
        "/central/home.xhtml, false, true",
        "/api/connection, false, true",
        "/api/openapi, false, true",
        "/login/code.xhtml, true, true",
        "/logout, true, true",
        "/, true, true",
        "/resources/kaigo/icons.svg, true, true"
    })
    void aPathBelongsToItsListener(String path, boolean open, boolean services) {
        assertThat(Place.of(path, PUBLIC).isPresent()).isEqualTo(open);
        assertThat(Place.of(path, SERVICES).isPresent()).isEqualTo(services);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/healthy", "/service", "/resources/k/field.xhtml", "/WEB-INF/web.xml", ""})
    void whatIsNotInTheTableDoesNotExist(String path) {
        assertThat(Place.of(path, PUBLIC)).isEmpty();
        assertThat(Place.of(path, SERVICES)).isEmpty();
    }

    @Test
    void anAreaAdmitsItsRolesOnly() {
        Place insurer = Place.of("/insurer/home.xhtml", SERVICES).orElseThrow();

        assertThat(insurer.admits(Set.of(Role.INSURER_STAFF))).isTrue();
        assertThat(insurer.admits(Set.of(Role.OFFICE_ADMIN, Role.REVIEWER))).isFalse();
        assertThat(insurer.admits(Set.of(Role.ANYONE))).isFalse();
    }

    @Test
    void theApiAdmitsSystemsAndNoPerson() {
        Place api = Place.of("/api/feeds", SERVICES).orElseThrow();

        assertThat(api.isApi()).isTrue();
        assertThat(api.admits(Set.of(Role.INSURER_CLIENT))).isTrue();
        assertThat(api.admits(Set.of(Role.INSURER_ADMIN, Role.OPERATOR, Role.ANYONE)))
                .isFalse();
    }

    @Test
    void homeIsTheFirstAreaOfTheListener() {
        assertThat(Place.homeOf(Set.of(Role.OFFICE_ADMIN), SERVICES)).contains("/service/home.xhtml");
        assertThat(Place.homeOf(Set.of(Role.OFFICE_ADMIN), PUBLIC)).contains("/mypage/home.xhtml");
        assertThat(Place.homeOf(Set.of(Role.AUDITOR), SERVICES)).contains("/central/home.xhtml");
        assertThat(Place.homeOf(Set.of(Role.AUDITOR), PUBLIC)).isEmpty();
    }
}
