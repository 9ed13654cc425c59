/**
 * 市町村・保険者・事業所・医療機関・金融機関: the parties that take part and the masters that describe them. No person is in
 * here; the rows are small, copied to every node, and change by imports and migrations.
 */
package kaigo.party.model;
