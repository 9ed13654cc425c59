/**
 * ジョブ: starting batch jobs of a running server through its management port and reporting how they end. The figures come
 * from the application's own record of job runs.
 */
package kaigo.starter.job;
