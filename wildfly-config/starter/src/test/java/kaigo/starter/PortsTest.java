package kaigo.starter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ポート")
class PortsTest {
    private static final Ports PORTS = new Ports(6900);

    @Test
    @DisplayName("a busy port is named with its use and a way out")
    void busy() throws Exception {
        try (ServerSocket other = new ServerSocket(PORTS.services(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(PORTS::requireFree)
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " (services listener) is in use")
                    .hasMessageContaining("--offset");
        }
    }

    @Test
    void offsetWithinBounds() {
        assertThatThrownBy(() -> new Ports(-1)).isInstanceOf(StartProblem.class);
        assertThatThrownBy(() -> new Ports(10_001)).isInstanceOf(StartProblem.class);
    }
}
