/** 電子証明書の画面: マイページ, insurers and 国保中央会 share their parts; and what the authority publishes under /ca/. */
package kaigo.certificate.web;
