package org.onepermit.gateway.edge;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What stands for one client in the rate limits: an IPv4 address, or an IPv6 network, of which a client owns every address. */
final class AddressKey {

    private static final int IPV6_NETWORK_BYTES = 8;

    private AddressKey() {
    }

    static String of(SocketAddress remote) {
        String address = remote == null ? null : remote.hostAddress();
        return address == null || address.indexOf(':') < 0 ? String.valueOf(address) : network(address);
    }

    private static String network(String address) {
        try {
            // A literal address, so this never asks a name server.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notALiteral) {
            return address;
        }
    }
}
