package kaigo.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as built, unchanged, plus one WAR at /arq that carries the test classes. */
final class TestEar {
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private static final String MODULE =
            "<module><web><web-uri>arq.war</web-uri><context-root>/arq</context-root></web></module>";

    private TestEar() {}

    static EnterpriseArchive build() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/kaigo.ear"));
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "arq.war")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsLibrary(testClasses());
        Stream.of(Assertions.class).map(TestEar::jarOf).forEach(tests::addAsLibrary);
        return ear.addAsModule(Testable.archiveToTest(tests)).setApplicationXML(withTestModule(ear));
    }

    private static StringAsset withTestModule(EnterpriseArchive ear) {
        try (InputStream in = ear.get("META-INF/application.xml").getAsset().openStream()) {
            String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new StringAsset(descriptor.replaceFirst("<library-directory>", MODULE + "<library-directory>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaArchive testClasses() {
        return ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(
                        new File("target/test-classes"), path -> !path.get().contains("/META-INF/services"))
                .as(JavaArchive.class);
    }

    private static File jarOf(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toFile();
    }
}
