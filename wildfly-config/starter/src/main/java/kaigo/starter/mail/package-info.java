/** 見本のメール: an SMTP server that delivers to nobody, so that a demo's mails can be read and never leave the machine. */
package kaigo.starter.mail;
