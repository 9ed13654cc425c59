package kaigo.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {
    @Test
    void takesTheNonceOfPrimeFacesForScriptsAndStyleElements() {
        String policy = ContentSecurityPolicy.withNonceOf("script-src 'self' 'nonce-YWJjZA==';")
                .toString();

        assertThat(policy)
                .contains("script-src 'self' 'nonce-YWJjZA==';")
                .contains("style-src-elem 'self' 'nonce-YWJjZA==';");
    }

    @Test
    void allowsNothingInlineWithoutANonce() {
        assertThat(ContentSecurityPolicy.withNonceOf("script-src 'unsafe-inline'"))
                .isEqualTo(ContentSecurityPolicy.WITHOUT_NONCE);
        assertThat(ContentSecurityPolicy.WITHOUT_NONCE.toString())
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
    }
}
