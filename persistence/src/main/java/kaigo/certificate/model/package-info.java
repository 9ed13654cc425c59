/**
 * 電子証明書: the platform's own authority, the client certificates that it gave out and whether they still count. The
 * authority is a plain library (the starter uses it without a server); the list of certificates is a table that the
 * application asks at login and at every request.
 */
package kaigo.certificate.model;
