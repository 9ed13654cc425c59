package kaigo.sharing.web;

import static kaigo.sharing.model.InformationKind.ASSESSMENT;
import static kaigo.sharing.model.InformationKind.CARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kaigo.sharing.model.AccessRow;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;
import kaigo.sharing.model.Purpose;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void theRecordsOfOneRequestAreOneLook() {
        List<Look> looks = Look.of(List.of(
                row("b", CARD, null),
                row("b", ASSESSMENT, null),
                row("a", CARD, null),
                row("a", ASSESSMENT, Condition.CONSENT)));

        assertThat(looks)
                .extracting(Look::kinds)
                .containsExactly(List.of(CARD, ASSESSMENT), List.of(CARD), List.of(ASSESSMENT));
        assertThat(looks.get(0).what()).isEqualTo("介護保険被保険者証、認定の進捗・結果");
    }

    private static AccessRow row(String request, InformationKind kind, Condition reason) {
        return new AccessRow(Instant.EPOCH, "ひだまり", "相川 のぞみ", kind, Purpose.PERSON_OPENED, reason, request);
    }
}
