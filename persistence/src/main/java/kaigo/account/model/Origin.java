package kaigo.account.model;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * どこから: the address and device that a login comes from.
 *
 * @param address as the connection shows it; TLS ends here, so no header is believed
 * @param device browser and system in words of our own, never what the browser says of itself
 */
public record Origin(String address, String device) {
    private static final int NETWORK_BYTES = 8;

    /** What is counted as one address: an IPv6 connection has a whole /64 to itself. */
    public String network() {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
