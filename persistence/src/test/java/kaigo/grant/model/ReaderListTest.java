package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 対応一覧のファイル */
class ReaderListTest {
    @Test
    void a_model_a_line_after_the_heading() throws IOException {
        assertThat(read("\uFEFF型名,メーカー\r\nＫＲ－１,みどり野電子\r\nHC-10,\"ひだまり,工業\"\r\n"))
                .containsExactly(new CompatibleReader("KR-1", "みどり野電子"), new CompatibleReader("HC-10", "ひだまり,工業"));
    }

    @Test
    void every_wrong_line_is_told_and_nothing_is_taken() {
        assertThatThrownBy(() -> read("型名,メーカー\nA,甲\n,甲\nA,乙\nB\nC,丙\n"))
                .isInstanceOfSatisfying(ReaderListUnusable.class, wrong -> {
                    assertThat(wrong.messageKey()).isEqualTo("refusal.readerListLines");
                    assertThat(wrong.arguments()).hasToString("[3、4、5]");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "型名,メーカー\n", "メーカー,型名\nA,B\n", "A,B\n"})
    void without_heading_or_models_it_is_no_list(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ReaderListUnusable.class);
    }

    @Test
    void another_encoding_is_told() {
        byte[] file = "型名,メーカー\nA,甲\n".getBytes(Charset.forName("windows-31j"));
        assertThatThrownBy(() -> ReaderList.read(new ByteArrayInputStream(file)))
                .isInstanceOf(ReaderListUnusable.class);
    }

    private static List<CompatibleReader> read(String text) throws IOException {
        return ReaderList.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
