package kaigo.starter.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;
import kaigo.starter.StartProblem;
import kaigo.starter.job.JobResult;

/** 見本のファイル: what the steps have in common: a file of the demo, a question to the database, a job that must end well. */
final class DemoFile {
    private DemoFile() {}

    /** Puts a file of the demo where the server can read it. */
    static Path put(String name, Layout layout) throws IOException {
        Path target = layout.demo().resolve(name);
        try (InputStream in = open(name)) {
            Files.createDirectories(target.getParent());
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    static InputStream open(String name) {
        InputStream in = DemoFile.class.getResourceAsStream("/demo/" + name);
        if (in == null) {
            throw new IllegalStateException("demo/" + name + " is not on the class path");
        }
        return in;
    }

    /** Whether the question finds a row. */
    static boolean exists(DemoSystem system, String question, String about) {
        return system.database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(question)) {
                select.setString(1, about);
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    static void completed(JobResult result) {
        if (!result.completed()) {
            throw new StartProblem(result.line() + (result.message() == null ? "" : ": " + result.message()));
        }
    }
}
