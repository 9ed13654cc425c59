package kaigo.it;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** A test that runs inside the server, beside the services, in the test WAR of the EAR. */
@ArquillianTest
public abstract class InContainer {
    @Deployment
    public static EnterpriseArchive application() {
        return TestEar.build();
    }
}
