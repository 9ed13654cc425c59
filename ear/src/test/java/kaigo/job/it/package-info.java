/** ジョブの実行の画面: the operator's page on the running system. */
package kaigo.job.it;
