/** 運用設定: what the operator may change while the system runs, read and changed with a reason and a history. */
package kaigo.setting;
