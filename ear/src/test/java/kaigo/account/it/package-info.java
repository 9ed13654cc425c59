/** ログイン: the door as its visitors meet it: certificate, password, code, session; and the rights behind it. */
package kaigo.account.it;
