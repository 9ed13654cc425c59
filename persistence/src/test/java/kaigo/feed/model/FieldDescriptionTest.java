package kaigo.feed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 項目の説明: nothing of a layout stays without words. */
class FieldDescriptionTest {
    @ParameterizedTest
    @EnumSource(FeedKind.class)
    void every_code_has_its_word_and_every_form_its_name(FeedKind kind) {
        FeedLayout layout = kind.layout();
        List<FieldDescription> described = layout.described();
        for (int i = 0; i < described.size(); i++) {
            FieldDescription field = described.get(i);
            assertThat(field.form()).as(field.heading()).isNotNull();
            assertThat(field.codes().keySet())
                    .as("%s %s", kind, field.heading())
                    .containsExactlyElementsOf(codes(layout.fields().get(i).form()));
        }
        assertThat(described.stream().filter(FieldDescription::key))
                .hasSize(layout.keys().size());
    }

    @ParameterizedTest
    @EnumSource(FeedKind.class)
    void the_sample_row_is_a_row_that_is_taken(FeedKind kind) {
        FeedRow row = FeedRow.read(
                kind.layout(), 2, kind.layout().sampleRow("139907"), java.time.LocalDate.parse("2026-12-31"));

        assertThat(row.findings()).as(kind.name()).isEmpty();
    }

    private static List<String> codes(FieldForm form) {
        if (form instanceof FieldForm.Codes codes) {
            return codes.known();
        }
        return form == FieldForm.FLAG ? List.of("0", "1") : List.of();
    }
}
