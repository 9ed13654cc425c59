/**
 * 番号・コード: the numbers and codes of 介護保険 as values that can't be malformed. Every room speaks in them, so that a
 * check is written once and a wrong number never travels.
 */
package kaigo.identifier.model;
