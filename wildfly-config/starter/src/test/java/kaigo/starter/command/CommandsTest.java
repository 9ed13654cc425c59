package kaigo.starter.command;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import kaigo.starter.Layout;
import kaigo.starter.StartProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("コマンドの一覧")
class CommandsTest {
    @TempDir
    Path empty;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "stop, 5",
        "status, --json",
        "accounts, --xml",
        "reset, --now",
        "clock, 2026-12-01 2027-01-01",
        "mail, a@demo.example b@demo.example",
    })
    @DisplayName("a word that a command doesn't know is refused before anything is done")
    void strangeWords(String command, String words) {
        assertThatThrownBy(() -> Commands.named(command).orElseThrow().run(Layout.of(empty), List.of(words.split(" "))))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("does not know");
    }

    @Test
    @DisplayName("what a command knows is let through")
    void knownWords() {
        assertThatNoException().isThrownBy(() -> Commands.only(List.of("--json"), "--json"));
        assertThatNoException().isThrownBy(() -> Commands.atMostOne(List.of("2026-12-01")));
        assertThatNoException().isThrownBy(() -> Commands.atMostOne(List.of()));
    }
}
