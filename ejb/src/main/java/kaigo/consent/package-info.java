/**
 * 同意・本人確認・担当事業所: making sure who somebody is, taking the answer to the 包括同意, and reading whom an office
 * serves. What these open is disclosed elsewhere, by {@link kaigo.sharing.Disclosing}.
 */
package kaigo.consent;
