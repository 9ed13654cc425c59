/** 運用設定の試験. */
package kaigo.setting.it;
