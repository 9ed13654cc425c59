/** 本人確認・担当事業所・同意の画面: registering a person, the list of those whom the office serves, and taking the consent. */
package kaigo.consent.web;
