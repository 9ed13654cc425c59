/** アクセス記録のジョブ: its hourly seal. */
package kaigo.sharing.batch;
