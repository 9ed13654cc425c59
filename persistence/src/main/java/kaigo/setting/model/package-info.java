/** 運用設定: the few figures and switches that the operator may change while the system runs, with their history. */
package kaigo.setting.model;
