/**
 * 事業所台帳の取込み: reads files of the open data of 介護サービス情報公表システム as they really are, with all their oddities,
 * and hands checked rows to {@link kaigo.party.OfficeImporting}.
 */
package kaigo.party.batch;
