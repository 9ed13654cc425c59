/**
 * ジョブ: starting jobs and reading what came of them. The jobs themselves are in batch, which implements {@link
 * kaigo.job.JobStarting}; services and pages know only this room.
 */
package kaigo.job;
