/**
 * 助成金の月次処理: 審査 → 決定 → 振込 → 消込. Each job may be started twice or after a kill: what was done before is found done, and
 * nothing is numbered, mailed or paid a second time.
 */
package kaigo.grant.batch;
