/**
 * 市町村・保険者・事業所・医療機関・金融機関: finding parties and masters, and keeping the list of offices up to the public
 * open data.
 */
package kaigo.party;
