package kaigo.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV: no cell that a spreadsheet would run. */
class CertificateFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠1"})
    void what_begins_like_a_formula_becomes_text(String cell) {
        assertThat(CertificateFiles.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void the_rest_stays_as_it_is() {
        assertThat(CertificateFiles.harmless("ひだまり=居宅")).isEqualTo("ひだまり=居宅");
        assertThat(CertificateFiles.harmless("")).isEmpty();
    }
}
