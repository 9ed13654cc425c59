package kaigo.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveyFormTest {
    @Test
    void the_form_has_74_items_of_which_12_are_special_care_and_two_independences() {
        assertThat(SurveyForm.IN_USE.items())
                .hasSize(76)
                .extracting(SurveyForm.Item::no)
                .doesNotHaveDuplicates();
        assertThat(SurveyForm.IN_USE.items())
                .filteredOn(item -> item.no().startsWith("6-"))
                .hasSize(12);
        assertThat(SurveyForm.IN_USE.item(SurveyForm.PHYSICAL_INDEPENDENCE).choices())
                .hasSize(9)
                .containsEntry("9", "C2");
        assertThat(SurveyForm.IN_USE.item(SurveyForm.DEMENTIA_INDEPENDENCE).choices())
                .hasSize(8)
                .containsEntry("8", "M");
    }

    @Test
    void remarks_are_kept_by_question() {
        assertThat(SurveyForm.IN_USE.questions())
                .hasSize(58)
                .startsWith("1-1", "1-2", "1-3")
                .endsWith("6", "7-1", "7-2");
    }
}
