/**
 * 電子証明書: applied for, issued, renewed, revoked; and what the certificate of a connection is worth: asked at login and
 * at every request of a session.
 */
package kaigo.certificate;
