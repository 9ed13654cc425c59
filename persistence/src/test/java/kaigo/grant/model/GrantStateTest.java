package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 申請の状態 */
class GrantStateTest {
    @Test
    void the_database_knows_the_same_steps() throws IOException {
        Set<String> code = new TreeSet<>();
        for (GrantState state : GrantState.values()) {
            state.successors().forEach(next -> code.add(state + " " + next));
        }
        assertThat(stepsOfTheMigrations()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(GrantState.class)
    void what_is_no_successor_is_refused(GrantState state) {
        Arrays.stream(GrantState.values())
                .filter(next -> !state.successors().contains(next))
                .forEach(next -> assertThatThrownBy(() -> state.to(next)).isInstanceOf(IllegalTransition.class));
    }

    @Test
    void only_decided_and_failed_lead_to_a_transfer() {
        assertThat(Arrays.stream(GrantState.values())
                        .filter(state -> state.successors().contains(GrantState.TRANSFER_ORDERED)))
                .containsExactly(GrantState.DECIDED, GrantState.TRANSFER_FAILED);
    }

    @Test
    void the_applicant_can_withdraw_until_it_is_approved() {
        assertThat(Arrays.stream(GrantState.values())
                        .filter(state -> state.successors().contains(GrantState.WITHDRAWN)))
                .containsExactlyElementsOf(EnumSet.of(
                        GrantState.DRAFT,
                        GrantState.SUBMITTED,
                        GrantState.UNDER_REVIEW,
                        GrantState.RETURNED,
                        GrantState.AWAITING_SECOND_APPROVAL));
    }

    private static Set<String> stepsOfTheMigrations() throws IOException {
        Set<String> steps = stepsOf("V050__open_grants.sql");
        steps.addAll(stepsOf("V054__take_both_kinds.sql"));
        return steps;
    }

    private static Set<String> stepsOf(String migration) throws IOException {
        try (InputStream in = GrantStateTest.class.getResourceAsStream("/db/migration/" + migration)) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int from = sql.indexOf("INSERT INTO grant_state_step");
            Matcher step = Pattern.compile("\\('([A-Z_]+)', '([A-Z_]+)'\\)")
                    .matcher(sql.substring(from, sql.indexOf(';', from)));
            Set<String> steps = new TreeSet<>();
            while (step.find()) {
                steps.add(step.group(1) + " " + step.group(2));
            }
            return steps;
        }
    }
}
