/** 運用設定の画面: what is set, and one change at a time. */
package kaigo.setting.web;
