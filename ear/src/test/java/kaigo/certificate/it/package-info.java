/** 電子証明書: which connections the two listeners let in, and what each of them serves. */
package kaigo.certificate.it;
