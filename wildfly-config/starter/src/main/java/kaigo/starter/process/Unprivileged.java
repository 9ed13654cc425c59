package kaigo.starter.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * root ではない実行: PostgreSQL refuses to run as root. A user namespace takes root's place; where none may be made (a
 * container, a chroot), the process is nobody's, with just the capability to reach root's folders.
 */
public final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            // else access(2) asks for a nobody without capabilities, and PostgreSQL "doesn't find" itself
            "--securebits=+no_setuid_fixup");

    private Unprivileged() {}

    /** The command as it is, or when this is root in front of it what makes it no longer so. */
    public static List<String> command(List<String> command) throws IOException, InterruptedException {
        List<String> unprivileged = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            unprivileged.addAll(mayMakeNamespace() ? NAMESPACE : NOBODY);
        }
        unprivileged.addAll(command);
        return unprivileged;
    }

    private static boolean mayMakeNamespace() throws IOException, InterruptedException {
        List<String> probe = new ArrayList<>(NAMESPACE);
        probe.add("true");
        return new ProcessBuilder(probe)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
