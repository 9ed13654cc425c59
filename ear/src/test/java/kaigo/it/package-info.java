/**
 * The running system under test: one embedded PostgreSQL, one WildFly with the real EAR, deployed once for all classes.
 * Tests in the container extend {@link kaigo.it.InContainer}; tests from outside (browser, TLS, REST) extend {@link
 * kaigo.it.FromOutside}.
 */
package kaigo.it;
