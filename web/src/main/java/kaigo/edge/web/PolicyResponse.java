package kaigo.edge.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps the policy in one place: what PrimeFaces adds is read for its nonce only, and one header goes out, not two. */
class PolicyResponse extends HttpServletResponseWrapper {
    private final HttpServletResponse response;

    PolicyResponse(HttpServletResponse response) {
        super(response);
        this.response = response;
    }

    @Override
    public void addHeader(String name, String value) {
        if (FramedPaper.POLICY.equals(value)) {
            response.setHeader(name, value);
        } else if (ContentSecurityPolicy.HEADER.equalsIgnoreCase(name)) {
            ContentSecurityPolicy.withNonceOf(value).writeTo(response);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (ContentSecurityPolicy.HEADER.equalsIgnoreCase(name)) {
            addHeader(name, value);
        } else {
            super.setHeader(name, value);
        }
    }
}
