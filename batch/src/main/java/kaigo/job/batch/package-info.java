/**
 * ジョブの土台: what every job shares: its record (listener {@code jobRecorder}), the lease that keeps the same job from
 * running twice at a time over all nodes, and the base of a step.
 */
package kaigo.job.batch;
