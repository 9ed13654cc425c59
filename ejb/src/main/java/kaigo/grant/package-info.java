/**
 * 助成金: what an applicant, a reviewer and an approver can do with an application, and what the monthly jobs do with all
 * of them. Every task is one bean; pages and jobs see view records only.
 */
package kaigo.grant;
