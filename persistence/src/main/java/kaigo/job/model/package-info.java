/**
 * ジョブ: what is known of work that runs by the calendar or in bulk: who started it, how far it came, what it counted,
 * what it found in its input. Every job writes here in the same way, so that one page can show them all.
 */
package kaigo.job.model;
