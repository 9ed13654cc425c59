package kaigo.edge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 内容の制限 (CSP): what a page may load and run. Our own origin only; inline scripts and style elements by nonce only;
 * style attributes because PrimeFaces writes them (docs/decisions/0032).
 */
record ContentSecurityPolicy(String nonce) {
    static final String HEADER = "Content-Security-Policy";
    static final ContentSecurityPolicy WITHOUT_NONCE = new ContentSecurityPolicy("");

    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]+'");

    /** The policy with the nonce that stands in another one; PrimeFaces makes one a page and says it so. */
    static ContentSecurityPolicy withNonceOf(String policy) {
        Matcher nonce = NONCE.matcher(policy);
        return nonce.find() ? new ContentSecurityPolicy(" " + nonce.group()) : WITHOUT_NONCE;
    }

    void writeTo(HttpServletResponse response) {
        response.setHeader(HEADER, toString());
    }

    @Override
    public String toString() {
        return "default-src 'self'; script-src 'self'" + nonce + "; style-src 'self'; style-src-elem 'self'" + nonce
                + "; style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                + " form-action 'self'; frame-ancestors 'none'";
    }
}
