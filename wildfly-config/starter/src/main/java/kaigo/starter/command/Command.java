package kaigo.starter.command;

import java.util.List;
import kaigo.starter.Layout;

/** One word of ./run. */
public interface Command {
    /** @return the exit code */
    int run(Layout layout, List<String> words) throws Exception;
}
