/** 利用者登録・ログイン: the door, and the rights interceptor that stands before every service method. */
package kaigo.account;
