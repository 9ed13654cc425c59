/** ログイン: the pages before the first page: password, one-time password, log-out. */
package kaigo.account.web;
