/**
 * 同意・本人確認・担当事業所: what opens a person's information to an office. An identity check makes the office a 担当事業所;
 * the person's 包括同意 opens what is stored; both end, and with them the view.
 */
package kaigo.consent.model;
