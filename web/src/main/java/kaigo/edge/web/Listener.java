package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;

/**
 * 入口: the two listeners. Told apart by the client certificate of the TLS connection: the services listener lets none in
 * without, the public one never asks for any. No port, header or setting can claim otherwise, and a server that
 * forgets to ask for certificates serves no service page at all.
 */
public enum Listener {
    /** 公開: portal, マイページ. */
    PUBLIC("__Host-kaigo-public", "/login/public.xhtml"),
    /** 介護WEBサービス, insurers, 国保中央会: with a client certificate. */
    SERVICES("__Host-kaigo-services", "/login/services.xhtml");

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final String cookie;
    private final String loginPage;

    Listener(String cookie, String loginPage) {
        this.cookie = cookie;
        this.loginPage = loginPage;
    }

    static Listener of(X509Certificate clientCertificate) {
        return clientCertificate == null ? PUBLIC : SERVICES;
    }

    Listener other() {
        return this == PUBLIC ? SERVICES : PUBLIC;
    }

    /** The client certificate of the request's connection, or null. */
    static X509Certificate clientCertificate(HttpServletRequest request) {
        X509Certificate[] chain = (X509Certificate[]) request.getAttribute(CERTIFICATES);
        return chain == null || chain.length == 0 ? null : chain[0];
    }

    /** Cookies know no ports: one name each, or the two sessions of one browser would overwrite each other. */
    String cookie() {
        return cookie;
    }

    public String loginPage() {
        return loginPage;
    }
}
