/** 番号・コードの入力: turns what people type in a field into numbers and kana that can't be wrong, and back. */
package kaigo.identifier.web;
