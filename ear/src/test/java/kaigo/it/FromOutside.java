package kaigo.it;

import org.jboss.arquillian.container.test.api.RunAsClient;

/** A test that meets the running system as its users do: over TLS, by browser or by file. */
@RunAsClient
public abstract class FromOutside extends InContainer {}
