/**
 * 保険者データ連携: what insurers send. The layouts of their files are declared here once and used by the parser, the
 * error texts and the templates; the checked rows go by COPY into staging tables and are merged in sets, one transaction
 * a feed.
 */
package kaigo.feed.model;
