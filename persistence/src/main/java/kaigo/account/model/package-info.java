/** 利用者登録・ログイン: who may enter. Accounts, their roles and rights, passwords and one-time passwords. */
package kaigo.account.model;
