/**
 * 通知: mails leave by an outbox. A mail is written in the transaction of what it tells, so that it exists exactly when
 * that does; the sender takes it from there, again and again until the mail server accepts it.
 */
package kaigo.mail.model;
