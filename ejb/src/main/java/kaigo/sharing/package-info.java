/**
 * 閲覧の門: the one way to a person's information for an office. {@link kaigo.sharing.Disclosing} checks the four conditions
 * and leaves an access record; no class outside this package reads a person's records for an office.
 */
package kaigo.sharing;
