package kaigo.starter.server;

import java.io.IOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.ModelControllerClientConfiguration;
import org.jboss.dmr.ModelNode;

/** 管理ポート: the loopback management interface of the server, open to its own user. */
public final class Management implements AutoCloseable {
    /** The client's own five seconds are too short where a busy machine starts a server. */
    private static final int CONNECT_MILLISECONDS = 60_000;

    private final ModelControllerClient client;

    private Management(ModelControllerClient client) {
        this.client = client;
    }

    public static Management at(int port) throws IOException {
        return new Management(ModelControllerClient.Factory.create(new ModelControllerClientConfiguration.Builder()
                .setProtocol("remote+http")
                .setHostName("127.0.0.1")
                .setPort(port)
                .setConnectionTimeout(CONNECT_MILLISECONDS)
                .build()));
    }

    /** @throws ManagementRefusal when the server answers that it failed */
    public ModelNode ask(ModelNode operation) throws IOException {
        ModelNode answer = client.execute(operation);
        if (!"success".equals(answer.get("outcome").asString())) {
            throw new ManagementRefusal(answer.get("failure-description").asString());
        }
        return answer.get("result");
    }

    public static ModelNode operation(String name, ModelNode address) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").set(address);
        return operation;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /** The server's own words for why it did not do as asked. */
    public static final class ManagementRefusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ManagementRefusal(String words) {
            super(words);
        }
    }
}
