package kaigo.identifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("番号・コード")
class IdentifierTest {
    @ParameterizedTest
    @ValueSource(strings = {"131011", "131029", "131045", "141002", "271007", "139907", " １３１０１１ "})
    void insurerNumbersThatFit(String no) {
        assertThat(InsurerNo.of(no).value()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "131016, refusal.insurerNoCheckDigit", // 千代田区's 全国地方公共団体コード
        "131012, refusal.insurerNoCheckDigit",
        "481010, refusal.insurerNo",
        "001010, refusal.insurerNo",
        "13101, refusal.insurerNo",
        "13101A, refusal.insurerNo",
        "'', refusal.insurerNo"
    })
    void insurerNumbersThatDoNot(String no, String reason) {
        assertThatThrownBy(() -> InsurerNo.of(no))
                .isInstanceOf(InvalidIdentifier.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000123456", "9999999999", "H000000001", "h00000000A"})
    void insuredNumbers(String no) {
        assertThat(InsuredNo.of(no).value()).hasSize(10);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "123456789", "12345678901", "A000000001", "00001 3456"})
    void notInsuredNumbers(String no) {
        assertThatThrownBy(() -> InsuredNo.of(no)).isInstanceOf(InvalidIdentifier.class);
    }

    @Test
    void numbersWithHAreOnPublicAssistance() {
        assertThat(InsuredNo.of("H000000001").onPublicAssistance()).isTrue();
        assertThat(InsuredNo.of("0000000001").onPublicAssistance()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0170102313, true", // the first rule
        "0150180040, true",
        "1152580017, true", // over the last six, as 埼玉 does for a medical institution's number
        "01B0100011, true", // 介護医療院: B counts 2
        "01B0100012, false",
        "1171111111, false",
        "0153010888, false"
    })
    void officeNumberMayMisfitButIsNotRefused(String no, boolean fits) {
        assertThat(OfficeNo.of(no).fitsCheckDigit()).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4870102313", "013C102313", "017010231", "01C0102313", "０１７０１０２３１３Ｘ"})
    void notOfficeNumbers(String no) {
        assertThatThrownBy(() -> OfficeNo.of(no)).isInstanceOf(InvalidIdentifier.class);
    }

    @Test
    void localGovernmentCodeHasItsOwnCheckDigit() {
        assertThat(LocalGovernmentCode.of("131016").prefecture()).isEqualTo("13");
        assertThatThrownBy(() -> LocalGovernmentCode.of("131011")).hasMessage("refusal.localGovernmentCodeCheckDigit");
    }

    @Test
    void corporationNumberBeginsWithItsCheckDigit() {
        assertThat(CorporationNo.of("7000012050002").value()).hasSize(13); // 国税庁
        assertThatThrownBy(() -> CorporationNo.of("8000012050002")).hasMessage("refusal.corporationNoCheckDigit");
        assertThatThrownBy(() -> CorporationNo.of("000012050002")).hasMessage("refusal.corporationNo");
    }

    @Test
    void medicalInstitutionIsItsDeemedOffice() {
        MedicalInstitutionCode code = MedicalInstitutionCode.of("1310000012");
        assertThat(code.asDeemedOffice()).isEqualTo(OfficeNo.of("1310000012"));
        assertThatThrownBy(() -> MedicalInstitutionCode.of("1370000012")).isInstanceOf(InvalidIdentifier.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "2A", "a2", "AF", "81"})
    void serviceCodes(String code) {
        assertThat(ServiceCode.of(code).value()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "011", "00", "9Z", "AG"})
    void notServiceCodes(String code) {
        assertThatThrownBy(() -> ServiceCode.of(code)).isInstanceOf(InvalidIdentifier.class);
    }

    @Test
    void careLevelsKnowCodeLabelAndLimit() {
        assertThat(CareLevel.ofCode("22")).isEqualTo(CareLevel.CARE_2);
        assertThat(CareLevel.CARE_2.label()).isEqualTo("要介護2");
        assertThat(CareLevel.CARE_2.monthlyLimitUnits()).hasValue(19705);
        assertThat(CareLevel.NOT_ELIGIBLE.monthlyLimitUnits()).isEmpty();
        assertThatThrownBy(() -> CareLevel.ofCode("20")).isInstanceOf(InvalidIdentifier.class);
    }
}
