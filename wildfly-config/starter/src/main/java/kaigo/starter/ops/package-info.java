/**
 * 運用: what operators run beside a production server: schema migration and the founding of the authority. It knows nothing
 * of demos; addresses and secrets come from the environment, under the names that the server uses.
 */
package kaigo.starter.ops;
