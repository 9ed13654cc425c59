package kaigo.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The system of this test run. */
public class RunningSystem implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {}

    static void afterDeployment() {}
}
