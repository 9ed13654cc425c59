package kaigo.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.dmr.ModelNode;

/** 部品表: what the build's bill of materials says of the jars that really lie in the EAR and beside the starter. */
final class BillOfMaterials {
    static final Path FILE = House.ROOT.resolve("target/kaigo-bom.json");
    private static final Path EAR = House.ROOT.resolve("ear/target/kaigo.ear");
    private static final Path STARTER = House.ROOT.resolve("wildfly-config/starter/target/lib");

    /** One part. */
    record Part(String group, String name, String version, List<String> licences) {
        String row() {
            return "| " + group + " | " + name + " | " + version + " | " + String.join(" or ", licences) + " |";
        }
    }

    private final Map<String, List<Part>> parts;

    private BillOfMaterials(Map<String, List<Part>> parts) {
        this.parts = parts;
    }

    static BillOfMaterials read() throws IOException {
        try (InputStream in = Files.newInputStream(FILE)) {
            Map<String, List<Part>> parts = new TreeMap<>();
            for (ModelNode component :
                    ModelNode.fromJSONStream(in).get("components").asList()) {
                Part part = new Part(
                        component.hasDefined("group") ? component.get("group").asString() : "",
                        component.get("name").asString(),
                        component.get("version").asString(),
                        licences(component));
                parts.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(part);
            }
            return new BillOfMaterials(parts);
        }
    }

    private static List<String> licences(ModelNode component) {
        if (!component.hasDefined("licenses")) {
            return List.of();
        }
        return component.get("licenses").asList().stream()
                .map(BillOfMaterials::licence)
                .toList();
    }

    private static String licence(ModelNode each) {
        if (!each.hasDefined("license")) {
            return each.get("expression").asString();
        }
        ModelNode licence = each.get("license");
        return licence.get(licence.hasDefined("id") ? "id" : "name").asString();
    }

    /** In the EAR and the WAR in it. @throws IllegalStateException for a jar that the bill doesn't list */
    List<Part> inTheEar() throws IOException {
        Set<String> jars = new TreeSet<>();
        try (InputStream in = Files.newInputStream(EAR)) {
            collect(in, jars);
        }
        return named(jars);
    }

    private static void collect(InputStream archive, Set<String> jars) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            if (name.endsWith(".war")) {
                collect(zip, jars);
            } else if (name.endsWith(".jar")) {
                jars.add(name);
            }
        }
    }

    /** Beside the starter. */
    List<Part> besideTheStarter() throws IOException {
        try (var files = Files.list(STARTER)) {
            return named(
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private List<Part> named(Set<String> jars) {
        return jars.stream()
                .filter(jar -> !jar.startsWith("kaigo-"))
                .map(this::part)
                .toList();
    }

    /** A jar is called by its name, with or without its version. */
    private Part part(String jar) {
        String plain = jar.substring(0, jar.length() - ".jar".length());
        for (List<Part> versions : parts.values()) {
            for (Part part : versions) {
                boolean named = plain.equals(part.name()) && versions.size() == 1
                        || plain.equals(part.name() + "-" + part.version())
                        || plain.startsWith(part.name() + "-" + part.version() + "-");
                if (named) {
                    return part;
                }
            }
        }
        throw new IllegalStateException(jar + " is not in " + FILE);
    }
}
