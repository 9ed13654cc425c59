package kaigo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 書き出した文書: a file of the repository that is written from the code; the build fails while it says something else. */
final class Written {
    /** Rewrites all of them. */
    static final String COMMAND = "mvn -o verify -DskipITs=true -Dtest='PagesDocTest,WrittenDocsTest'"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dspotbugs.skip -Dwildfly.package.skip=true"
            + " -Dkaigo.write-docs=true";

    private Written() {}

    static void saysWhatTheCodeSays(String path, String now) throws IOException {
        Path file = House.ROOT.resolve(path);
        if (Boolean.getBoolean("kaigo.write-docs")) {
            Files.writeString(file, now);
        }
        assertThat(file).as("%s; write it anew by: %s", path, COMMAND).hasContent(now.stripTrailing());
    }
}
