/** 電子証明書: what the client certificate of a connection is worth: asked at login and at every request of a session. */
package kaigo.certificate;
