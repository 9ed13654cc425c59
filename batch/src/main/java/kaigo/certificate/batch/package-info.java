/** 電子証明書のジョブ: the mails before a certificate ends. */
package kaigo.certificate.batch;
