/**
 * 助成金の画面: the applicant's form from step to step, and the central federation's desk, decisions and transfers. The beans
 * here hold what is typed and ask the services of {@code kaigo.grant}; rules and amounts are never made here.
 */
package kaigo.grant.web;
