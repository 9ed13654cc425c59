/** 送信箱の画面: mails that wait, failed or left. */
package kaigo.mail.web;
