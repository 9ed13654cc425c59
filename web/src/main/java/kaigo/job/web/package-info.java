/** ジョブ: the operator's page of job runs: what ran, what it counted, what it found, and starting by hand. */
package kaigo.job.web;
