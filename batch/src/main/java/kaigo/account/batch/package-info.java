/**
 * 利用者登録の一括取込み: reads the list of IDs of 電子請求受付システム, with which offices prove themselves at their 初回登録,
 * and hands it row by row to {@link kaigo.account.ClaimCredentialImporting}.
 */
package kaigo.account.batch;
