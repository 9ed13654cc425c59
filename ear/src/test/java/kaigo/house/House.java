package kaigo.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The classes of each module, as compiled. */
final class House {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    static final JavaClasses PERSISTENCE = module("persistence");
    static final JavaClasses EJB = module("ejb");
    static final JavaClasses BATCH = module("batch");
    static final JavaClasses WEB = module("web");
    static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(classes("persistence"), classes("ejb"), classes("batch"), classes("web"));

    private House() {}

    private static JavaClasses module(String name) {
        return new ClassFileImporter().importPaths(classes(name));
    }

    private static Path classes(String module) {
        return ROOT.resolve(module).resolve("target/classes");
    }
}
