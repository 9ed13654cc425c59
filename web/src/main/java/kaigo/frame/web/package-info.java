/**
 * 画面の枠: what every page shares. The frame (header, navigation by role, breadcrumbs), how dates, amounts and refusals
 * are worded, and the Java side of the composite components {@code k:*} in {@code resources/k}.
 */
package kaigo.frame.web;
