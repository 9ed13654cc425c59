package kaigo.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAgainTest {
    private static final String PAGE = "/mypage/grant-cost.xhtml";
    private static final String HOST = "https://localhost:8443";

    @Test
    void keepsWhatThePageWasAbout() {
        assertThat(PageAgain.address(PAGE, "id=12", null, null)).isEqualTo(PAGE + "?id=12");
        assertThat(PageAgain.address(PAGE, null, HOST + PAGE + "?id=12&all=1", null))
                .isEqualTo(PAGE + "?id=12&all=1");
        assertThat(PageAgain.address(PAGE, null, HOST + PAGE, "12")).isEqualTo(PAGE + "?id=12");
    }

    @Test
    void takesNothingFromAnotherPage() {
        assertThat(PageAgain.address(PAGE, null, HOST + "/mypage/grants.xhtml?id=13", null))
                .isEqualTo(PAGE);
        assertThat(PageAgain.address(PAGE, null, "not an address%", "1 or 1")).isEqualTo(PAGE);
        assertThat(PageAgain.address(PAGE, null, null, null)).isEqualTo(PAGE);
    }

    @Test
    void leavesOutWhatTheFrameAdds() {
        assertThat(PageAgain.address(PAGE, "jakarta.faces.ViewState=x&id=12", null, null))
                .isEqualTo(PAGE + "?id=12");
    }
}
