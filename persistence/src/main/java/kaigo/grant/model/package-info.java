/**
 * 助成金: rounds as data, ceilings and amounts in whole yen, an application with its states, and the transfer in the
 * banks' format. The rules stand here, free of pages and jobs; both ask them the same questions.
 */
package kaigo.grant.model;
