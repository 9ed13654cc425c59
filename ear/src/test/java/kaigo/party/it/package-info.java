/** 事業所台帳の取込み on the running system: files of the open data, real and invented, through the real job. */
package kaigo.party.it;
