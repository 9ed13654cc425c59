package kaigo.party.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("台帳の取込み: compared, decided, applied, in this order")
class RegisterImportTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void isAppliedOnlyAfterALook() {
        RegisterImport given = uploaded();
        assertThatThrownBy(() -> given.confirm("運用", AT, null)).hasMessage("refusal.registerImport.notNow");
        given.checked(AT);
        given.confirm("運用", AT.plusSeconds(60), AT.minusSeconds(1));
        given.applied(AT.plusSeconds(70));
        assertThat(given.state()).isEqualTo(ImportState.APPLIED);
        assertThat(given.uploadId()).isNull();
        assertThatThrownBy(() -> given.discard("運用", AT)).hasMessage("refusal.registerImport.notNow");
        assertThatThrownBy(() -> given.checkAgain(AT)).hasMessage("refusal.registerImport.notNow");
    }

    @Test
    void whatWasSeenBeforeAnotherFileIsLookedAtAgain() {
        RegisterImport given = uploaded();
        given.checked(AT);
        assertThatThrownBy(() -> given.confirm("運用", AT.plusSeconds(60), AT.plusSeconds(30)))
                .hasMessage("refusal.registerImport.overtaken");
        given.checkAgain(AT.plusSeconds(61));
        given.checked(AT.plusSeconds(62));
        given.confirm("運用", AT.plusSeconds(63), AT.plusSeconds(30));
        assertThat(given.state()).isEqualTo(ImportState.APPLYING);
    }

    @Test
    void aCommandHasDecidedAlready() {
        RegisterImport given = RegisterImport.ordered(Register.INSTITUTION, "x.csv", "", AT);
        given.applied(AT);
        assertThat(given.state().isFinal()).isTrue();
    }

    @Test
    void aFileThatIsNoneEnds() {
        RegisterImport given = uploaded();
        given.refuse(AT);
        assertThat(given.state()).isEqualTo(ImportState.REFUSED);
        assertThatThrownBy(() -> given.checked(AT)).hasMessage("refusal.registerImport.notNow");
    }

    private static RegisterImport uploaded() {
        return RegisterImport.uploaded(Register.OFFICE, "offices.csv", 7, "運用", AT);
    }
}
