/**
 * 画面の縁の試験: what no page may forget, tried on all of them: headers and policy, answers to malformed requests, payloads in
 * fields, and what must not stand in a log. Pages are found in the sources, so that a new one is tried by being there; and every
 * address × every role.
 */
package kaigo.edge.it;
