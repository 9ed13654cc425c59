package kaigo.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaigo.house.BillOfMaterials.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 依存の一覧: docs/dependencies.md says what ships, as the bill of materials of this build does; under licences that we may
 * ship; and NOTICE names it. After a change: copy ear/target/dependencies.md to docs.
 */
class DependencyListIT {
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "EPL-2.0",
            "EPL-1.0",
            "Bouncy Castle Licence",
            "Unicode-3.0",
            "LGPL-2.1-or-later");

    private static final String HEAD = """
            # What we ship of others

            Generated from `target/kaigo-bom.json` (CycloneDX) and the jars that lie in the EAR and beside the starter; `DependencyListIT` fails when it is not current, when a licence is not on its list, or when NOTICE does not name a part of the EAR. The provisioned server brings WildFly's own parts, listed with their licences in `wildfly-config/server/target/server/docs/licenses`, and EclipseLink (EPL-2.0 or EDL-1.0) and the PostgreSQL driver (BSD-2-Clause) as modules.

            """;

    private static BillOfMaterials bill;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(BillOfMaterials.FILE), "Maven writes no bill of materials offline");
        bill = BillOfMaterials.read();
    }

    @Test
    void the_document_is_current() throws IOException {
        String current = HEAD + table("In the EAR", bill.inTheEar()) + "\n"
                + table("Beside the starter and the operator's commands, not in the EAR", bill.besideTheStarter());
        Files.writeString(Path.of("target/dependencies.md"), current);

        assertThat(Files.readString(House.ROOT.resolve("docs/dependencies.md"))).isEqualTo(current);
    }

    @Test
    void every_licence_is_one_that_we_may_ship() throws IOException {
        assertThat(Stream.concat(bill.inTheEar().stream(), bill.besideTheStarter().stream())
                        .filter(part -> part.licences().stream().noneMatch(ALLOWED::contains))
                        .map(Part::row))
                .isEmpty();
    }

    @Test
    void notice_names_every_part_of_the_ear() throws IOException {
        String notice = Files.readString(House.ROOT.resolve("NOTICE"));

        assertThat(bill.inTheEar().stream()
                        .map(Part::group)
                        .distinct()
                        .filter(group -> !notice.contains("(" + group + ")")))
                .isEmpty();
    }

    private static String table(String title, List<Part> parts) {
        return "## " + title + "\n\n| group | part | version | licence |\n|---|---|---|---|\n"
                + parts.stream().map(Part::row).collect(Collectors.joining("\n", "", "\n"));
    }
}
